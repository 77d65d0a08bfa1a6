import { toNumbering, type WrittenNumber } from '#domain/article/body/list-numbering.ts'
import { listStart } from '../schema/list-nodes.ts'
import { asNested, flatItem, listItem, orderedListOf, withMore } from './flat-items.ts'
import { markerText, withoutMarker } from './item-marker.ts'
import type { PasteReport } from './paste-report.ts'
import { type FlatItem, type ItemMark, isBlockOf, isFlatItem, type PastedBlock } from './pasted-block.ts'
import type { PastedMarks } from './pasted-marks.ts'
import type { PastedElement, PastedNode } from './pasted-tree.ts'
import type { ReadBlocks } from './read-blocks.ts'

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
