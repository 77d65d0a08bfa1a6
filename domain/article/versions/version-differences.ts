import { canonicalText } from '#domain/text/canonical-text.ts'
import type { Body, TopBlock } from '../body/body.ts'
import { inlineText } from '../body/body-nodes.ts'
import { wordCount } from '../body/body-text.ts'
import { blockLines, type RecordWords } from './block-lines.ts'
import { type LineDifference, lineDifferences, whole } from './line-differences.ts'
import { matchItems } from './match-items.ts'
import { lineText, type TextLine } from './text-line.ts'

/** One version as it is compared: its fields, each a line, and its body. */
export type ComparedVersion = {
  readonly fields: readonly TextLine[]
  readonly body: Body
  readonly words: RecordWords
}

/** `kept`: nothing but its place differs. */
export type BlockDifference = {
  readonly key: string
  readonly kind: 'added' | 'removed' | 'changed' | 'kept'
  readonly isMoved: boolean
  readonly type: TopBlock['type']
  /** What it was before; null = the same kind, or not there. */
  readonly formerType: TopBlock['type'] | null
  /** Level of a heading, headers of a table, counting of a list: something but its words is other. */
  readonly hasOtherSettings: boolean
  /** Words of the heading above it; null = above the first one, or it is a heading itself. */
  readonly under: string | null
  readonly lines: readonly LineDifference[]
}

export type VersionDifferences = {
  /** Fields that differ, in their order. */
  readonly fields: readonly LineDifference[]
  /** Blocks that differ, in the order of the later version; `unchanged` = so many blocks between them are the same. */
  readonly blocks: readonly (BlockDifference | { readonly unchanged: number })[]
  readonly counts: { readonly [Kind in 'added' | 'removed' | 'changed' | 'moved']: number }
  /** Words in blocks that came in or went out, of whole blocks and of marked words. */
  readonly words: { readonly added: number; readonly removed: number }
}

/** What is different in `after`, for reading by eye and by ear. */
export function versionDifferences(before: ComparedVersion, after: ComparedVersion): VersionDifferences {
  const fields = lineDifferences(before.fields, after.fields).filter(({ kind }) => kind !== 'same')
  const all = blockDifferences(read(before), read(after))
  const blocks: (BlockDifference | { unchanged: number })[] = []
  for (const difference of all) {
    const last = blocks.at(-1)
    if (difference !== null) blocks.push(difference)
    else if (last && 'unchanged' in last) last.unchanged += 1
    else blocks.push({ unchanged: 1 })
  }
  const differing = all.filter((difference) => difference !== null)
  const count = (kind: BlockDifference['kind']) => differing.filter((one) => one.kind === kind).length
  return {
    fields,
    blocks,
    counts: {
      added: count('added'),
      removed: count('removed'),
      changed: count('changed'),
      moved: differing.filter(({ isMoved }) => isMoved).length,
    },
    words: { added: wordsOf(differing, 'added'), removed: wordsOf(differing, 'removed') },
  }
}

type ReadBlock = {
  readonly block: TopBlock
  readonly lines: readonly TextLine[]
  readonly text: string
  readonly under: string | null
}

function read({ body, words }: ComparedVersion): readonly ReadBlock[] {
  let above: string | null = null
  return body.content.map((block) => {
    const under = above
    if (block.type === 'heading') above = inlineText(block.content)
    const lines = blockLines(block, words)
    return { block, lines, text: lines.map(lineText).join('\n'), under: block.type === 'heading' ? null : under }
  })
}

/** null = the same in both. */
function blockDifferences(before: readonly ReadBlock[], after: readonly ReadBlock[]) {
  const reading = { id: ({ block }: ReadBlock) => block.attrs.id, text: ({ text }: ReadBlock) => text }
  return matchItems(before, after, reading).map(({ before: was, after: is, isMoved }): BlockDifference | null => {
    const shown = is ?? was
    if (shown === null) throw new Error('A block of no version')
    const common = { key: shown.block.attrs.id, isMoved, type: shown.block.type, under: shown.under }
    if (was === null || is === null) {
      const kind = was === null ? 'added' : 'removed'
      const lines = shown.lines.map((line) => whole(line, kind))
      return { ...common, key: `${kind} ${common.key}`, kind, formerType: null, hasOtherSettings: false, lines }
    }
    const lines = lineDifferences(was.lines, is.lines)
    const formerType = was.block.type === is.block.type ? null : was.block.type
    const hasOtherSettings = formerType === null && settings(was.block) !== settings(is.block)
    const isSame =
      formerType === null && !hasOtherSettings && lines.every(({ kind, isMoved }) => kind === 'same' && !isMoved)
    if (isSame && !isMoved) return null
    return { ...common, kind: isSame ? 'kept' : 'changed', formerType, hasOtherSettings, lines }
  })
}

/** What a reader meets of a block beside the words that its lines say. */
function settings(block: TopBlock): string {
  switch (block.type) {
    case 'heading':
      return String(block.attrs.level)
    case 'orderedList':
      return canonicalText([block.attrs.start, block.attrs.numbering ?? null])
    case 'table':
      return canonicalText([
        block.attrs.headers,
        block.attrs.total ?? false,
        block.content.map(({ content }) => content.map(({ attrs: { colspan, rowspan } }) => [colspan, rowspan])),
      ])
    case 'image':
      return block.attrs.width ?? ''
    default:
      return ''
  }
}

function wordsOf(blocks: readonly BlockDifference[], kind: 'added' | 'removed'): number {
  const passages = blocks.flatMap(({ lines }) =>
    lines.filter(({ place }) => place.kind !== 'picture').flatMap((line) => line.passages),
  )
  return passages
    .filter((passage) => passage.kind === kind)
    .flatMap(({ runs }) => runs.filter(({ differs }) => differs))
    .reduce((sum, { text }) => sum + wordCount(text), 0)
}
