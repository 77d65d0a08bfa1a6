import { TextArea } from '#components/form/text-area.tsx'
import { MAX_QUOTE } from '#domain/comment/comment-limits.ts'
import type { Passage } from '#domain/comment/passages.ts'
import { typeset } from '#domain/text/typography.ts'

/** Which words of a passage are meant. A picture has none. */
export function QuoteField({ passage: { text } }: { readonly passage: Passage }) {
  if (text === '') return null
  const hint =
    text.length > MAX_QUOTE
      ? 'Wklej słowa, których dotyczy uwaga (najwyżej 500 znaków). Puste pole: początek fragmentu.'
      : 'Zostaw tylko słowa, których dotyczy uwaga, dokładnie jak w tekście.'
  return <TextArea name="quote" label="Fragment" hint={typeset(hint)} rows={3} />
}
