import { readNumber, toNumbering, type WrittenNumber } from '#domain/article/body/list-numbering.ts'
import { listStart } from '../schema/list-nodes.ts'
import { markerText, withoutMarker } from './item-marker.ts'
import type { PasteReport } from './paste-report.ts'
import {
  type FlatItem,
  type ItemMark,
  isBlockOf,
  isFlatItem,
  type PastedBlock,
  pastedParagraph,
} from './pasted-block.ts'
import type { ReadBlocks } from './pasted-blocks.ts'
import type { PastedMarks } from './pasted-marks.ts'
import type { PastedElement, PastedNode } from './pasted-tree.ts'
import { asNested } from './placed-blocks.ts'

/** Levels beyond are one: a body takes 20, and nobody reads that many. */
const MAX_LEVEL = 9

/**
 * A list of the source. Word writes items with their level beside them, sometimes each in a list of its own; such items
 * are given flat, to be joined with their neighbours.
 */
export function pastedList(list: PastedElement, marks: PastedMarks, read: ReadBlocks): readonly PastedBlock[] {
  const made: PastedBlock[] = []
  let items: PastedBlock[] = []
  const numbers = new ItemNumbers(list)
  const close = () => {
    if (items.length > 0) made.push(numbers.listOf(items))
    items = []
  }
  for (const child of list.children) {
    if (typeof child === 'string' && child.trim() === '') continue
    const isItem = typeof child !== 'string' && child.tag === 'li'
    const level = isItem ? levelOf(child) : null
    const content = isItem ? read(withoutMarker(child.children), marks) : read([child], marks)
    if (content.length === 0) continue
    const isFlat = content.every(isFlatItem)
    if (isItem && level !== null) {
      close()
      made.push(flatItem({ level, list: listName(child), mark: numbers.next(child) }, content))
    } else if (isItem) {
      if (numbers.restartsAt(child)) close()
      numbers.count(child, items.length === 0)
      // A bullet typed into an item of a list is the item's own.
      items.push(
        ...(isFlat ? content.map((one) => listItem((one.content ?? []).filter(isBlockOf))) : [listItem(content)]),
      )
    } else if (items.length === 0 && isFlat) made.push(...content)
    else if (items.length === 0) items.push(listItem(content))
    // A list directly in a list belongs to the item before it.
    else items.push(withMore(items.pop(), asNested(content)))
  }
  close()
  return made
}

/** Follows the numbers of one `<ol>`: `start`, and `value` of its items (HTML, 4.4.5 and 4.4.8). */
class ItemNumbers {
  readonly #isOrdered: boolean
  readonly #numbering: WrittenNumber['numbering']
  readonly #startsAt: number | null
  #start = 1
  #value: number | null = null
  #passed = 0

  constructor({ tag, attributes, style, children }: PastedElement) {
    const first = children.find((child) => typeof child !== 'string' && child.tag === 'li')
    const byItem = typeof first === 'object' ? first.style['list-style-type'] : undefined
    this.#isOrdered = tag === 'ol'
    this.#numbering =
      toNumbering(attributes.type) ??
      toNumbering(style['list-style-type'] ?? style['list-style']) ??
      toNumbering(byItem)
    this.#startsAt = attributes.start === undefined ? null : listStart(attributes.start)
  }

  /** The mark of a flat item; its number is the next one where the list does not say where it begins. */
  next({ attributes }: PastedElement): ItemMark {
    if (!this.#isOrdered) return { kind: 'bullet' }
    const value = itemValue(attributes.value) ?? (this.#startsAt === null ? null : this.#startsAt + this.#passed)
    this.#passed += 1
    return { kind: 'number', value, numbering: this.#numbering }
  }

  restartsAt({ attributes }: PastedElement): boolean {
    const value = itemValue(attributes.value)
    return this.#isOrdered && value !== null && this.#value !== null && value !== this.#value + 1
  }

  count({ attributes }: PastedElement, isFirst: boolean): void {
    this.#value = itemValue(attributes.value) ?? (this.#value === null ? (this.#startsAt ?? 1) : this.#value + 1)
    if (isFirst) this.#start = this.#value
  }

  listOf(items: readonly PastedBlock[]): PastedBlock {
    return this.#isOrdered ? orderedListOf(this.#start, this.#numbering, items) : { type: 'bulletList', content: items }
  }
}

function itemValue(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,4}$/.test(text.trim()) ? Number(text) : null
}

function levelOf({ attributes, style }: PastedElement): number | null {
  const level = attributes['data-aria-level'] ?? /\blevel([1-9])\b/.exec(style['mso-list'] ?? '')?.[1]
  return level !== undefined && /^\d+$/.test(level) ? Number(level) : null
}

function listName({ style }: PastedElement): string | null {
  return /\blfo\d+\b/.exec(style['mso-list'] ?? '')?.[0] ?? null
}

/** A paragraph that Word means as an item: its level in `mso-list`, its bullet or number in the text. */
export function flatItemOf(
  element: PastedElement,
  read: (children: readonly PastedNode[]) => readonly PastedBlock[],
  report: PasteReport,
): FlatItem | null {
  const level = element.tag === 'p' || element.tag === 'div' ? levelOf(element) : null
  if (level === null || element.style['mso-list'] === undefined) return null
  const content = read(withoutMarker(element.children))
  if (content.length === 0) return null
  const marker = markerText(element.children) ?? ''
  if (/\)\.?$/.test(marker)) report.drop('brackets')
  return flatItem({ level, list: listName(element), mark: { kind: 'written', marker } }, content)
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

function orderedListOf(
  start: number,
  numbering: WrittenNumber['numbering'],
  content: readonly PastedBlock[],
): PastedBlock {
  return { type: 'orderedList', attrs: { start, numbering }, content }
}

/** An item begins with a paragraph, where the cursor can stand. */
function listItem(blocks: readonly PastedBlock[]): PastedBlock {
  const content = asNested(blocks)
  return { type: 'listItem', content: content[0]?.type === 'paragraph' ? content : [pastedParagraph([]), ...content] }
}

function withMore(item: PastedBlock | undefined, more: readonly PastedBlock[]): PastedBlock {
  return item ? { ...item, content: [...(item.content ?? []), ...more] } : listItem(more)
}
