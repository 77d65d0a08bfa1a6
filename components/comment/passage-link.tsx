import type { Passage } from '#domain/comment/passages.ts'
import { truncateAtWord } from '#domain/text/truncate-at-word.ts'
import { typeset } from '#domain/text/typography.ts'

type Props = {
  readonly passage: Passage
  /** Of the page that shows the text. */
  readonly address: string
}

/** How much of a passage its link says to those who do not see it, in UTF-16 units. */
const SAID = 60

/** Opens the form for a comment on this passage, at its place. */
export function PassageLink({ passage: { id, text }, address }: Props) {
  return (
    <p className="passage-link">
      <a href={`${address}?fragment=${encodeURIComponent(id)}#uwaga`}>
        Dodaj uwagę
        <span className="visually-hidden">
          {text === '' ? ' do obrazu lub pliku' : typeset(`: ${truncateAtWord(text.replaceAll('\n', ' '), SAID)}`)}
        </span>
      </a>
    </p>
  )
}
