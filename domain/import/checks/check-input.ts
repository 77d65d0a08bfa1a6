import type { IsoDay } from '#domain/partial-date.ts'
import type { PageBlock, PageItem, PageText } from '../page-blocks.ts'

export type CheckedText = PageText & {
  readonly kind: 'title' | 'paragraph' | 'heading' | 'list-item' | 'cell' | 'image-text'
  /** Image text that stood in front of this text without anything between. */
  readonly ranInto?: string
}

/** A list with the text that leads into it, when that ends with a colon. */
export type CheckedList = { readonly intro: PageText | null; readonly items: readonly PageText[] }

/** What every check reads: the texts of a page in order, its lists, and the day it appeared. */
export type CheckInput = {
  readonly texts: readonly CheckedText[]
  readonly lists: readonly CheckedList[]
  readonly publishedOn: IsoDay
}

export function checkInput(title: PageText, blocks: readonly PageBlock[], publishedOn: IsoDay): CheckInput {
  const texts = blocks.flatMap((block, at) => textsOf(block, blocks[at - 1]))
  const lists = blocks.flatMap((block, at): CheckedList[] => {
    if (block.kind !== 'list') return []
    const before = blocks[at - 1]
    const intro = before?.kind === 'paragraph' && before.text.text.endsWith(':') ? before.text : null
    return [{ intro, items: block.items.map(({ text }) => text) }]
  })
  return { texts: [{ ...title, kind: 'title' }, ...texts], lists, publishedOn }
}

function textsOf(block: PageBlock, before: PageBlock | undefined): CheckedText[] {
  if (block.kind === 'list') return itemTexts(block.items)
  if (block.kind === 'table')
    return block.rows.flatMap((row) => row.map((cell): CheckedText => ({ ...cell, kind: 'cell' })))
  if (block.kind === 'paragraph' && before?.kind === 'image-text' && before.isRunIn)
    return [{ ...block.text, kind: 'paragraph', ranInto: before.text.text }]
  // The title of a film is not the page's own words, and may be its address.
  if (block.kind === 'recording') return []
  return [{ ...block.text, kind: block.kind === 'summary' ? 'paragraph' : block.kind }]
}

function itemTexts(items: readonly PageItem[]): CheckedText[] {
  return items.flatMap(({ text, children }) => [{ ...text, kind: 'list-item' }, ...itemTexts(children)])
}
