import type { PasteReport } from './paste-report.ts'
import type { PastedElement } from './pasted-tree.ts'

const silent = new Set([
  'style',
  'noframes',
  'meta',
  'link',
  'title',
  'head',
  'base',
  'template',
  'noscript',
  'colgroup',
  'col',
])
const embedded = new Set([
  'iframe',
  'object',
  'embed',
  'applet',
  'video',
  'audio',
  'canvas',
  'svg',
  'math',
  'map',
  'frame',
])
const fields = new Set(['input', 'button', 'select', 'textarea', 'option', 'datalist'])

/** Whether the element goes with all its words; what a reader of the source would miss is noted. */
export function isUnwanted(element: PastedElement, report: PasteReport): boolean {
  const { tag, attributes, style } = element
  if (silent.has(tag)) return true
  if (tag === 'script') return noted('script', report)
  if (tag === 'img' || tag === 'picture' || tag === 'v:imagedata') {
    report.dropImage()
    return true
  }
  if (tag === 'svg' && attributes['aria-hidden'] === 'true') return true
  if (embedded.has(tag)) return noted('embedded', report)
  if (fields.has(tag)) return noted('form', report)
  if (isHidden(element)) return noted('hidden', report)
  if (tag === 'del' && attributes.datetime !== undefined) return noted('revision', report)
  if (/comment/.test(style['mso-element'] ?? '') || /msocom/i.test(attributes.class ?? '')) {
    return noted('comment', report)
  }
  return false
}

export function isHidden({ attributes, style }: PastedElement): boolean {
  return (
    attributes.hidden !== undefined ||
    style.display === 'none' ||
    style.visibility === 'hidden' ||
    style['mso-hide'] === 'all' ||
    /(?:^|\s)(?:sr-only|visually-hidden|screen-reader-text)(?:\s|$)/.test(attributes.class ?? '')
  )
}

function noted(kind: Parameters<PasteReport['drop']>[0], report: PasteReport): true {
  report.drop(kind)
  return true
}
