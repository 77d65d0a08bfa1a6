import { canonicalText } from '#domain/text/canonical-text.ts'
import { diffSequences } from '#domain/text/sequence-diff.ts'
import type { ArticleText } from './article-text.ts'
import type { TopBlock } from './body/body.ts'

export type TextField = Exclude<keyof ArticleText, 'body'>

/** One place where two texts of an article differ; `null` = the block is not in that text. */
type BlockDifference = {
  readonly key: string
  readonly mine: TopBlock | null
  readonly saved: TopBlock | null
}

type TextDifferences = {
  readonly fields: readonly TextField[]
  /** Blocks of both texts in reading order; `same` are in both, unchanged. */
  readonly blocks: readonly (BlockDifference | { readonly same: TopBlock })[]
  readonly differingBlocks: number
}

/** Where two texts of one article differ: field by field, and in the body block by block, recognised by their ids. */
export function textDifferences(mine: ArticleText, saved: ArticleText): TextDifferences {
  const fields = (Object.keys(mine) as (keyof ArticleText)[]).filter(
    (field): field is TextField => field !== 'body' && canonicalText(mine[field]) !== canonicalText(saved[field]),
  )
  const blocks = alignBlocks(mine.body.content, saved.body.content)
  return { fields, blocks, differingBlocks: blocks.filter((block) => !('same' in block)).length }
}

export type BlockChoice = 'mine' | 'saved' | 'both'

export type TextChoice = {
  readonly fields: ReadonlySet<TextField>
  readonly blocks: ReadonlyMap<string, BlockChoice>
}

/** The text put together by hand: for each field and each differing block, whose it is. */
export function joinTexts(mine: ArticleText, saved: ArticleText, choice: TextChoice): ArticleText {
  const taken = Object.fromEntries([...choice.fields].map((field) => [field, saved[field]]))
  const content = textDifferences(mine, saved).blocks.flatMap((block) => {
    if ('same' in block) return [block.same]
    const chosen = choice.blocks.get(block.key) ?? 'mine'
    const parts = [...(chosen === 'saved' ? [] : [block.mine]), ...(chosen === 'mine' ? [] : [block.saved])]
    return parts.filter((part) => part !== null)
  })
  return { ...mine, ...taken, body: { ...mine.body, content: withOwnIds(content) } }
}

/** Both versions of a block side by side have one id and parts with the same ids: the second gets new ones. */
function withOwnIds(content: readonly TopBlock[]): readonly TopBlock[] {
  const taken = new Set<string>()
  let number = 0
  const renew = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(renew)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, key === 'id' ? freeId(item) : renew(item)]),
    )
  }
  const freeId = (id: unknown): unknown => {
    if (typeof id !== 'string') return id
    let free = id
    while (taken.has(free)) {
      number += 1
      free = `${id.slice(0, 28)}-${number}`
    }
    taken.add(free)
    return free
  }
  // Only ids change, so a block stays one.
  return content.map((block) => renew(block) as TopBlock)
}

function alignBlocks(mine: readonly TopBlock[], saved: readonly TopBlock[]): TextDifferences['blocks'] {
  const blockOf = (blocks: readonly TopBlock[]) => new Map(blocks.map((block) => [block.attrs.id, block]))
  const mineById = blockOf(mine)
  const savedById = blockOf(saved)
  const order = diffSequences([...mineById.keys()], [...savedById.keys()])
  // A block that was moved is in the order twice; it is shown where my text has it.
  const seen = new Set<string>()
  return order.flatMap(({ kind, item: id }) => {
    if (seen.has(id) || (kind === 'added' && mineById.has(id))) return []
    seen.add(id)
    const own = mineById.get(id) ?? null
    const other = savedById.get(id) ?? null
    const isSame = own !== null && other !== null && canonicalText(own) === canonicalText(other)
    return [isSame ? { same: own } : { key: id, mine: own, saved: other }]
  })
}
