import type { LineDifference, Passage } from '#domain/article/versions/line-differences.ts'
import { typesetRuns } from '#domain/text/typography.ts'

/**
 * What one line said and says, in whole sentences: what was taken out in `del`, what came in in `ins`, each named in words
 * for whoever listens (WCAG 1.3.1). Words that differ are strong within them, for the eye.
 */
export function Passages({ passages, joint }: Pick<LineDifference, 'passages' | 'joint'>) {
  return passages.map((passage, index) => (
    // The order of passages is all there is to tell them apart by.
    // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves on a page without a script
    <span key={index}>
      {index > 0 && joint}
      <Said passage={passage} />
    </span>
  ))
}

function Said({ passage: { kind, runs } }: { passage: Passage }) {
  const isWhole = runs.every(({ differs }) => differs)
  const words = typesetRuns(runs.map(({ text }) => text)).map((text, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: as above
    runs[index]?.differs && !isWhole ? <b key={index}>{text}</b> : text,
  )
  if (kind === 'same') return words
  const Tag = kind === 'removed' ? 'del' : 'ins'
  return (
    <Tag>
      <span className="sr-only">{kind === 'removed' ? 'Usunięto: ' : 'Dodano: '}</span>
      {words}
    </Tag>
  )
}
