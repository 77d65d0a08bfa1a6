import type { PasteReport } from './paste-report.ts'
import type { PastedElement } from './pasted-tree.ts'

const plainColours =
  /^(?:auto|inherit|initial|windowtext|black|#000(?:000)?|rgb\(0, ?0, ?0\)|transparent|white|#fff(?:fff)?|none|currentcolor)$/i

/** Notes the format of an element that a text of ours does not keep. */
export function noteFormat({ tag, attributes, style }: PastedElement, report: PasteReport): void {
  if (isColoured(style.color) || attributes.color !== undefined || attributes.bgcolor !== undefined)
    report.drop('colour')
  if (isColoured(style.background) || isColoured(style['background-color'])) report.drop('colour')
  if (style['font-family'] ?? style['font-size'] ?? style.font ?? attributes.face) report.drop('font')
  if (tag === 'font' && attributes.size !== undefined) report.drop('font')
  if (/^(?:center|right|justify|end)$/i.test(style['text-align'] ?? attributes.align ?? '')) report.drop('alignment')
  if (style['text-transform'] === 'uppercase' || style['font-variant'] === 'small-caps') report.drop('capitals')
  if (tag === 'ol' && attributes.reversed !== undefined) report.drop('countdown')
  const decoration = style['text-decoration'] ?? style['text-decoration-line'] ?? ''
  // A link is underlined on the page anyway.
  if (tag === 'u' || (/underline/.test(decoration) && tag !== 'a')) report.drop('underline')
  if (/^(?:s|strike|del)$/.test(tag) || /line-through/.test(decoration)) report.drop('strike')
}

function isColoured(value: string | undefined): boolean {
  return value !== undefined && !plainColours.test(value.trim())
}
