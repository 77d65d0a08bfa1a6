import { abbreviationLines } from './abbreviations.ts'
import type { Body, NestedBlock, TableRow, TopBlock } from './body.ts'
import { inlineText } from './body-nodes.ts'
import { bodyNotes } from './body-notes.ts'

/**
 * The body as plain text, for search and for measuring a change: one line a block, a list item, a hard break or a row
 * of a table, whose cells are divided by tabs. Captions, the source of a quote, the line of a folded section and
 * transcripts count; embedded records and alternative texts do not. Notes come last, a line each, and then what
 * abbreviations stand for. Blank lines are left out.
 */
export function bodyText(body: Body): string {
  const notes = bodyNotes(body).map(({ content }) => inlineText(content))
  return [...body.content.flatMap(blockLines), ...notes, ...abbreviationLines(body)]
    .filter((line) => line.trim() !== '')
    .join('\n')
}

/** How many words: "2 marca 2015 r." is four, "02.03.2015" and "Kujawsko-Pomorskie" are one each. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:[-.,:/'’][\p{L}\p{M}\p{N}]+)*/gu)?.length ?? 0
}

/** One line a block, a list item, a hard break or a row; '' where it has none. */
export function blockLines(block: TopBlock): readonly string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.content).split('\n')
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap((item) => item.content.flatMap(blockLines))
    case 'blockquote':
      return [...block.content.flatMap(blockLines), block.attrs.attribution ?? '']
    case 'callout':
      return block.content.flatMap(blockLines)
    case 'details':
      return [block.attrs.summary, ...block.content.flatMap(blockLines)]
    case 'table':
      return [block.attrs.caption ?? '', ...block.content.map(rowLine)]
    case 'image':
      return [block.attrs.caption ?? '']
    case 'contactCard': {
      const { name, phone, email, address, hours } = block.attrs
      return [name, phone ?? '', email ?? '', address ?? '', hours ?? '']
    }
    case 'gallery':
      return block.content.flatMap(blockLines)
    case 'recording':
      return [block.attrs.title, ...block.content.flatMap(blockLines)]
    case 'helplineCard':
    case 'attachment':
    case 'teamRegister':
    case 'projectFunding':
    case 'horizontalRule':
      return []
  }
}

function rowLine(row: TableRow): string {
  return row.content.map((cell) => cellText(cell.content)).join('\t')
}

function cellText(blocks: readonly NestedBlock[]): string {
  return blocks
    .flatMap(blockLines)
    .filter((line) => line !== '')
    .join(' ')
}
