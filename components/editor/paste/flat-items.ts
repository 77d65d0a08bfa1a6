import type { Recording } from '#domain/article/body/body.ts'
import { readNumber, type WrittenNumber } from '#domain/article/body/list-numbering.ts'
import {
  type FlatItem,
  type ItemMark,
  isBlockOf,
  isFlatItem,
  isInlineOf,
  type PastedBlock,
  pastedParagraph,
} from './pasted-block.ts'

/** Levels beyond are one: a body takes 20, and nobody reads that many. */
const MAX_LEVEL = 9

/** Blocks as a list item or a cell may hold them: a heading is a paragraph there, a quote its words, a gallery its images, a table
 * its cells. */
export function asNested(blocks: readonly PastedBlock[]): readonly PastedBlock[] {
  return joinFlatItems(blocks).flatMap((block) => {
    switch (block.type) {
      case 'heading':
        return [pastedParagraph((block.content ?? []).filter(isInlineOf))]
      case 'details':
        return [...summaryLine(block), ...asNested((block.content ?? []).filter(isBlockOf))]
      case 'callout':
      case 'blockquote':
      case 'gallery':
      case 'table':
      case 'tableRow':
      case 'tableHeader':
      case 'tableCell':
        return asNested((block.content ?? []).filter(isBlockOf))
      case 'recording':
        return [linkToRecording(block)]
      case 'horizontalRule':
        return []
      default:
        return [block]
    }
  })
}

function summaryLine({ attrs }: PastedBlock): readonly PastedBlock[] {
  const text = String(attrs?.summary ?? '')
  return text === '' ? [] : [pastedParagraph([{ type: 'text', text }])]
}

function linkToRecording({ attrs }: PastedBlock): PastedBlock {
  const { href, title } = attrs as Recording['attrs']
  const marks = [{ type: 'link', attrs: { target: { kind: 'url', href } } }] as const
  return pastedParagraph([{ type: 'text', text: title || href, marks }])
}

/** Neighbouring flat items become lists, deeper ones inside the item before them. */
export function joinFlatItems(blocks: readonly PastedBlock[]): readonly PastedBlock[] {
  const joined: PastedBlock[] = []
  let run: FlatItem[] = []
  for (const block of blocks) {
    if (isFlatItem(block)) {
      run.push(block)
      continue
    }
    joined.push(...nest(run), block)
    run = []
  }
  return [...joined, ...nest(run)]
}

type OpenList = {
  level: number
  list: string | null
  mark: ReadMark
  start: number
  last: number
  items: PastedBlock[]
}
type ReadMark =
  | { readonly kind: 'bullet' }
  | { readonly kind: 'number'; readonly value: number | null; readonly numbering: WrittenNumber['numbering'] }
  | { readonly kind: 'words'; readonly marker: string }

function nest(items: readonly FlatItem[]): readonly PastedBlock[] {
  const made: PastedBlock[] = []
  let open: OpenList | null = null
  const close = () => {
    if (open !== null) made.push(listMade(open))
    open = null
  }
  for (let index = 0; index < items.length; ) {
    const item = items[index]
    if (item === undefined) break
    const { level, list } = item.attrs
    // Not narrowed by the closure above.
    const current = open as OpenList | null
    if (current !== null && level > current.level) {
      const end = items.findIndex(({ attrs }, at) => at > index && attrs.level <= current.level)
      const deeper = items.slice(index, end === -1 ? items.length : end)
      current.items.push(withMore(current.items.pop(), nest(deeper)))
      index += deeper.length
      continue
    }
    index += 1
    const mark = readMark(item.attrs.mark, current)
    if (mark.kind === 'words') {
      close()
      made.push(...withWords(mark.marker, item.content))
    } else if (current !== null && current.level === level && goesOn(current, list, mark)) {
      current.items.push(listItem(item.content))
      current.last += 1
    } else {
      close()
      const start = mark.kind === 'number' ? (mark.value ?? 1) : 1
      open = { level, list, mark, start, last: start, items: [listItem(item.content)] }
    }
  }
  close()
  return made
}

/** Another list of the source, another kind of mark or a number out of turn begin a list of their own. */
function goesOn(open: OpenList, list: string | null, mark: ReadMark): boolean {
  if (open.list !== list || open.mark.kind !== mark.kind) return false
  if (mark.kind !== 'number' || open.mark.kind !== 'number') return true
  return mark.numbering === open.mark.numbering && (mark.value === null || mark.value === open.last + 1)
}

/** What a list cannot draw (§ 1., 1.1., Art. 5) stays as words. */
function readMark(mark: ItemMark, open: OpenList | null): ReadMark {
  if (mark.kind !== 'written') return mark
  const { marker } = mark
  if (!/[\p{L}\p{N}]/u.test(marker)) return { kind: 'bullet' }
  const number = /^\(?([0-9]{1,4}|[a-z]{1,5})[.)]{1,2}$/i.exec(marker)?.[1] ?? /^\d{1,4}$/.exec(marker)?.[0]
  const before = open?.mark.kind === 'number' ? { value: open.last, numbering: open.mark.numbering } : null
  const read = number === undefined ? null : readNumber(number, before)
  if (read !== null) return { kind: 'number', ...read }
  // One letter of a font of signs (Wingdings, Courier New) is a bullet.
  return [...marker].length === 1 ? { kind: 'bullet' } : { kind: 'words', marker }
}

function listMade({ mark, start, items }: OpenList): PastedBlock {
  return mark.kind === 'number' ? orderedListOf(start, mark.numbering, items) : { type: 'bulletList', content: items }
}

function withWords(marker: string, content: readonly PastedBlock[]): readonly PastedBlock[] {
  const words = { type: 'text' as const, text: `${marker} ` }
  const [first, ...rest] = content
  if (first?.type !== 'paragraph') return [pastedParagraph([{ ...words, text: marker }]), ...content]
  return [{ ...first, content: [words, ...(first.content ?? [])] }, ...rest]
}

export function flatItem(attrs: FlatItem['attrs'], content: readonly PastedBlock[]): FlatItem {
  return { type: 'flatItem', attrs: { ...attrs, level: Math.min(attrs.level, MAX_LEVEL) }, content: asNested(content) }
}

export function orderedListOf(
  start: number,
  numbering: WrittenNumber['numbering'],
  content: readonly PastedBlock[],
): PastedBlock {
  return { type: 'orderedList', attrs: { start, numbering }, content }
}

/** An item begins with a paragraph, where the cursor can stand. */
export function listItem(blocks: readonly PastedBlock[]): PastedBlock {
  const content = asNested(blocks)
  return { type: 'listItem', content: content[0]?.type === 'paragraph' ? content : [pastedParagraph([]), ...content] }
}

export function withMore(item: PastedBlock | undefined, more: readonly PastedBlock[]): PastedBlock {
  return item ? { ...item, content: [...(item.content ?? []), ...more] } : listItem(more)
}
