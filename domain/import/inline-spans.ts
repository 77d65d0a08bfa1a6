import { type Inline, type Mark, markTypes } from '#domain/article/body/body.ts'
import { isEnglishText } from './english-text.ts'

/** A mark on a half-open range of UTF-16 offsets into a text. */
export type Span = { readonly start: number; readonly end: number; readonly mark: Mark }

/** Titles in quotation marks that are in the other of the portal's two languages. */
export function foreignTitles(text: string, lang: 'pl' | 'en'): Span[] {
  return [...text.matchAll(/(?<=[„“"«])[^„”“"«»]{10,300}(?=[”“"»])/g)].flatMap(({ 0: title, index }): Span[] => {
    const other = lang === 'pl' ? (isEnglishText(title) ? 'en' : null) : /[ąćęłńóśźż]/iu.test(title) ? 'pl' : null
    return other === null
      ? []
      : [{ start: index, end: index + title.length, mark: { type: 'lang', attrs: { lang: other } } }]
  })
}

/** Cuts a text at the ends of its marks; a line break becomes its own node. */
export function toInline(text: string, spans: readonly Span[]): Inline[] {
  const cuts = new Set([0, text.length])
  for (const { start, end } of spans) cuts.add(start).add(end)
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) cuts.add(at).add(at + 1)
  const places = [...cuts].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b)
  const opening = [...spans].sort((a, b) => a.start - b.start)
  let next = 0
  let open: Span[] = []
  return places.slice(0, -1).flatMap((from, index): Inline[] => {
    const piece = text.slice(from, places[index + 1])
    for (; (opening[next]?.start ?? Number.POSITIVE_INFINITY) <= from; next++)
      open.push(...opening.slice(next, next + 1))
    open = open.filter(({ end }) => end > from)
    const found = markTypes.flatMap((type) => open.find(({ mark }) => mark.type === type)?.mark ?? [])
    const isRaised = found.some(({ type }) => type === 'superscript')
    const marks = isRaised ? found.filter(({ type }) => type !== 'subscript') : found
    const marked = marks.length > 0 ? { marks } : {}
    return [piece === '\n' ? { type: 'hardBreak', ...marked } : { type: 'text', text: piece, ...marked }]
  })
}
