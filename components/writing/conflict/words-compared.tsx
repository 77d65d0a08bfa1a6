import { memo } from 'react'
import { diffWords, type WordRun } from '#domain/text/word-diff.ts'

type Props = {
  readonly mine: string
  readonly saved: string
  readonly savedTitle: string
}

/**
 * Two versions side by side; what only one of them has is marked, by sign and by element, not by colour alone. Compared
 * again only when one of the two has changed.
 */
export const WordsCompared = memo(function WordsCompared({ mine, saved, savedTitle }: Props) {
  const runs = diffWords(saved, mine)
  return (
    <div className="compared">
      <div>
        <h4>Twoja wersja</h4>
        <p>{mine === '' ? <em>puste</em> : runs.filter(({ kind }) => kind !== 'removed').map(run)}</p>
      </div>
      <div>
        <h4>{savedTitle}</h4>
        <p>{saved === '' ? <em>puste</em> : runs.filter(({ kind }) => kind !== 'added').map(run)}</p>
      </div>
    </div>
  )
})

function run({ kind, text }: WordRun, index: number) {
  if (kind === 'same') return text
  return (
    <mark key={index}>
      <span className="visually-hidden">[różnica: </span>
      {text}
      <span className="visually-hidden">] </span>
    </mark>
  )
}
