import type { ExcerptPart } from '#domain/search/excerpt.ts'
import { typesetRuns } from '#domain/text/typography.ts'

/** A piece of text with what was looked for marked. */
export function MarkedText({ parts }: { parts: readonly ExcerptPart[] }) {
  const set = typesetRuns(parts.map(({ text }) => text))
  return parts.map(({ at, isMarked }, index) => (isMarked ? <mark key={at}>{set[index]}</mark> : set[index]))
}
