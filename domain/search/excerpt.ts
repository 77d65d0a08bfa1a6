import type { TextToken } from './text-tokens.ts'

/** A piece of a text and where it begins in it, in UTF-16 units; what is marked is what was looked for. */
export type ExcerptPart = { readonly at: number; readonly text: string; readonly isMarked: boolean }

/** The places of a text where something looked for stands, in their order. */
export type FindHits = (text: string) => readonly TextToken[]

/** About two lines of a result, in UTF-16 units. */
const EXCERPT_LENGTH = 220

/** The whole text with its hits marked. */
export function markHits(text: string, findHits: FindHits): ExcerptPart[] {
  return cutAround(text, findHits(text), 0, text.length)
}

/**
 * The part of a long text in which most hits stand close together, with the hits marked and "…" where text was left out;
 * null when there is no hit in it.
 */
export function excerpt(text: string, findHits: FindHits): ExcerptPart[] | null {
  const hits = findHits(text)
  const first = hits.length > 0 ? densest(hits) : undefined
  if (!first) return null
  // Some words before the first hit show what it is about.
  const start = wordStart(text, Math.max(0, first.start - EXCERPT_LENGTH / 4))
  const end = wordEnd(text, Math.min(text.length, start + EXCERPT_LENGTH))
  const parts = cutAround(text, hits, start, end)
  return [
    ...(start > 0 ? [{ at: start - 1, text: '… ', isMarked: false }] : []),
    ...parts.map((part) => ({ ...part, text: inOneLine(part.text) })),
    ...(end < text.length ? [{ at: end, text: ' …', isMarked: false }] : []),
  ]
}

/** Lines of a list or a table have no full stop between them. */
function inOneLine(text: string): string {
  return text.replace(/([.,:;!?…])?\s*\n\s*/g, (_, stop: string | undefined) => (stop ? `${stop} ` : ' · '))
}

/** The hit that the most different hits follow within the length of an excerpt. */
function densest(hits: readonly TextToken[]): TextToken | undefined {
  let best: TextToken | undefined
  let most = 0
  for (const [index, hit] of hits.entries()) {
    const near = new Set<string>()
    for (let next = index; next < hits.length; next += 1) {
      const other = hits[next]
      if (!other || other.end > hit.start + (EXCERPT_LENGTH * 3) / 4) break
      near.add(other.word.toLowerCase())
    }
    if (near.size <= most) continue
    best = hit
    most = near.size
  }
  return best
}

function wordStart(text: string, at: number): number {
  if (at === 0) return 0
  const space = text.slice(at).search(/\s/)
  return space === -1 ? at : at + space + 1
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length
  const space = text.lastIndexOf(' ', at)
  return space === -1 ? at : space
}

function cutAround(text: string, hits: readonly TextToken[], from: number, to: number): ExcerptPart[] {
  const parts: ExcerptPart[] = []
  let at = from
  for (const { start, end } of hits) {
    if (start < at || end > to) continue
    if (start > at) parts.push({ at, text: text.slice(at, start), isMarked: false })
    parts.push({ at: start, text: text.slice(start, end), isMarked: true })
    at = end
  }
  if (at < to) parts.push({ at, text: text.slice(at, to), isMarked: false })
  return parts
}
