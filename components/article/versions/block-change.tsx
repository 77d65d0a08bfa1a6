import type { BlockDifference } from '#domain/article/versions/version-differences.ts'
import { typeset } from '#domain/text/typography.ts'
import { blockHeading, blockRemarks } from './labels.ts'
import { LineChange } from './line-change.tsx'
import type { ChangesView } from './version-view.ts'

type Props = {
  readonly block: BlockDifference
  readonly view: Pick<ChangesView, 'images' | 'targetWords'>
}

/** One block that differs. Of a long list or table only the lines that differ are shown. */
export function BlockChange({ block, view }: Props) {
  const lines =
    block.kind === 'changed' ? block.lines.filter((line) => line.kind !== 'same' || line.isMoved) : block.lines
  return (
    <section className="block-change">
      <h3>{typeset(blockHeading(block))}</h3>
      {block.under !== null && <p className="quiet">{typeset(`Pod śródtytułem „${block.under}”`)}</p>}
      {blockRemarks(block).map((sentence) => (
        <p key={sentence} className="quiet">
          {typeset(sentence)}
        </p>
      ))}
      {(lines.length > 0 ? lines : shownAnyway(block)).map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves on a page without a script
        <LineChange key={index} line={line} view={view} />
      ))}
    </section>
  )
}

/** A block whose words are the same: its beginning says which one it is. */
function shownAnyway({ lines }: BlockDifference) {
  return lines.slice(0, 1)
}
