import { type TextToken, textTokens } from './text-tokens.ts'

/** A piece of a text and where it begins in it, in UTF-16 units; what is marked is what was looked for. */
export type ExcerptPart = { readonly at: number; readonly text: string; readonly isMarked: boolean }

/** Whether a word of a text is one of those looked for. */
export type IsHit = (word: string) => boolean

/** About two lines of a result, in UTF-16 units. */
const EXCERPT_LENGTH = 220

/** The whole text with its hits marked. */
export function markHits(text: string, isHit: IsHit): ExcerptPart[] {
  return cutAround(
    text,
    textTokens(text).filter(({ word }) => isHit(word)),
    0,
    text.length,
  )
}

/**
 * The part of a long text in which most hits stand close together, with the hits marked and "…" where text was left out;
 * null when there is no hit in it. A hit is looked for in the first 20,000 words only.
 */
export function excerpt(text: string, isHit: IsHit): ExcerptPart[] | null {
  const hits = textTokens(text)
    .slice(0, 20_000)
    .filter(({ word }) => isHit(word))
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
