import { attribute, type HtmlElement } from './html-tree.ts'
import type { LineWriter } from './line-writer.ts'

type Mark = Parameters<LineWriter['openMark']>[0]

type Plain = Exclude<Mark['mark'], 'lang' | 'abbr'>

const byTag: Readonly<Record<string, Plain | undefined>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  cite: 'italic',
  dfn: 'italic',
  sup: 'superscript',
  sub: 'subscript',
}

/** What an element says of the words inside it: emphasis, raised and lowered signs, another language, what it stands for. */
export function inlineMarks(node: HtmlElement): readonly Mark[] {
  if (node.tagName === 'html' || node.tagName === 'body') return []
  const style = styleOf(node)
  const weight = style['font-weight'] ?? ''
  const marks = new Set<Plain | undefined>([
    byTag[node.tagName],
    /^bold/.test(weight) || Number.parseInt(weight, 10) >= 600 ? 'bold' : undefined,
    /^(?:italic|oblique)/.test(style['font-style'] ?? '') ? 'italic' : undefined,
    style['vertical-align'] === 'super' ? 'superscript' : style['vertical-align'] === 'sub' ? 'subscript' : undefined,
  ])
  const isAbbreviation = node.tagName === 'abbr' || node.tagName === 'acronym'
  const expansion = isAbbreviation ? (attribute(node, 'title') ?? '').trim() : ''
  const lang = attribute(node, 'lang') ?? attribute(node, 'xml:lang')
  return [
    ...[...marks].flatMap((mark): Mark[] => (mark === undefined ? [] : [{ mark }])),
    ...(expansion === '' ? [] : [{ mark: 'abbr' as const, expansion }]),
    ...(lang === null || lang.trim() === '' ? [] : [{ mark: 'lang' as const, lang }]),
  ]
}

/** The element's own style, names and values in lower case. */
export function styleOf(node: HtmlElement): Readonly<Record<string, string>> {
  const parts = (attribute(node, 'style') ?? '').toLowerCase().split(';')
  return Object.fromEntries(
    parts.flatMap((part) => {
      const colon = part.indexOf(':')
      return colon === -1 ? [] : [[part.slice(0, colon).trim(), part.slice(colon + 1).trim()]]
    }),
  )
}
