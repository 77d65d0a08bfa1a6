import type { ExcerptPart } from '#domain/search/excerpt.ts'
import { typeset } from '#domain/text/typography.ts'

/** A piece of text with what was looked for marked. */
export function MarkedText({ parts }: { parts: readonly ExcerptPart[] }) {
  return parts.map(({ at, text, isMarked }) => (isMarked ? <mark key={at}>{text}</mark> : typeset(text)))
}
