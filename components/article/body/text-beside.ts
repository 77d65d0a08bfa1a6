import type { QuotedBlock, TopBlock } from '#domain/article/body/body.ts'

/** `beside` is empty but for an image of half the width. */
type Group = { readonly first: TopBlock; readonly beside: readonly QuotedBlock[] }

/** Blocks of a body in order; the paragraphs and lists right after an image of half the width belong beside it. */
export function withTextBeside(content: readonly TopBlock[]): readonly Group[] {
  const groups: { first: TopBlock; beside: QuotedBlock[] }[] = []
  for (const block of content) {
    const last = groups.at(-1)
    if (last?.first.type === 'image' && last.first.attrs.width === 'half' && isText(block)) last.beside.push(block)
    else groups.push({ first: block, beside: [] })
  }
  return groups
}

function isText(block: TopBlock): block is QuotedBlock {
  return block.type === 'paragraph' || block.type === 'bulletList' || block.type === 'orderedList'
}
