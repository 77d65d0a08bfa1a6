import { listStart } from '../schema/list-nodes.ts'
import { type FlatItem, isFlatItem, type PastedBlock, pastedParagraph } from './pasted-block.ts'
import type { ReadBlocks } from './pasted-blocks.ts'
import type { PastedMarks } from './pasted-marks.ts'
import { type PastedElement, type PastedNode, pastedText } from './pasted-tree.ts'
import { asNested } from './placed-blocks.ts'

/** Levels beyond are one: a body takes 20, and nobody reads that many. */
const MAX_LEVEL = 9

/** A list of the source. Word on the web writes each item as a list of its own, with the level beside it. */
export function pastedList(list: PastedElement, marks: PastedMarks, read: ReadBlocks): readonly PastedBlock[] {
  const ordered = list.tag === 'ol'
  const items: PastedBlock[] = []
  const flat: PastedBlock[] = []
  for (const child of list.children) {
    if (typeof child === 'string' && child.trim() === '') continue
    const isItem = typeof child !== 'string' && child.tag === 'li'
    const content = isItem ? read(child.children, marks) : read([child], marks)
    if (content.length === 0) continue
    const level = isItem ? Number(child.attributes['data-aria-level'] ?? Number.NaN) : Number.NaN
    if (Number.isInteger(level)) flat.push(flatItem({ level, ordered, start: 1 }, content))
    else if (isItem || items.length === 0) items.push(listItem(content))
    // A list directly in a list belongs to the item before it.
    else items.push(withMore(items.pop(), asNested(content)))
  }
  if (flat.length > 0) return flat
  return items.length === 0 ? [] : [listOf(ordered, listStart(list.attributes.start ?? null), items)]
}

const marker = /^\s*\(?([0-9]+|[a-z]{1,4})[.)]/i

/** A paragraph that Word means as an item: its level in `mso-list`, its bullet or number in the text. */
export function flatItemOf(
  element: PastedElement,
  read: (children: readonly PastedNode[]) => readonly PastedBlock[],
): FlatItem | null {
  const level = /\blevel([1-9])\b/.exec(element.style['mso-list'] ?? '')?.[1]
  if (level === undefined || !/^(?:p|h[1-6]|div)$/.test(element.tag)) return null
  const shown = marker.exec(markerText(element) ?? '')?.[1]
  const start = listStart(shown ?? null)
  const content = read(element.children)
  return content.length === 0
    ? null
    : flatItem({ level: Number(level), ordered: shown !== undefined && shown !== 'o', start }, content)
}

function markerText(node: PastedNode): string | null {
  if (typeof node === 'string') return null
  if (/^ignore$/i.test(node.style['mso-list'] ?? '')) return pastedText(node)
  for (const child of node.children) {
    const found = markerText(child)
    if (found !== null) return found
  }
  return null
}

/** Neighbouring flat items become lists, deeper ones inside the item before them. */
export function joinFlatItems(blocks: readonly PastedBlock[]): readonly PastedBlock[] {
  const joined: PastedBlock[] = []
  for (let index = 0; index < blocks.length; ) {
    const rest = blocks.slice(index)
    const end = rest.findIndex((block) => !isFlatItem(block))
    const run = (end === -1 ? rest : rest.slice(0, end)).filter(isFlatItem)
    joined.push(...nest(run))
    const next = blocks[index + run.length]
    if (next) joined.push(next)
    index += run.length + 1
  }
  return joined
}

function nest(items: readonly FlatItem[]): readonly PastedBlock[] {
  const lists: PastedBlock[] = []
  for (let index = 0; index < items.length; ) {
    const first = items[index]
    if (first === undefined) break
    const level = first.attrs.level
    const made: PastedBlock[] = []
    while (index < items.length) {
      const item = items[index]
      if (item === undefined || item.attrs.level < level) break
      if (item.attrs.level === level) {
        if (made.length > 0 && item.attrs.ordered !== first.attrs.ordered) break
        made.push(listItem(item.content))
        index += 1
        continue
      }
      const deeper = items.slice(index)
      const end = deeper.findIndex(({ attrs }) => attrs.level <= level)
      const run = end === -1 ? deeper : deeper.slice(0, end)
      made.push(withMore(made.pop(), nest(run)))
      index += run.length
    }
    lists.push(listOf(first.attrs.ordered, first.attrs.start, made))
  }
  return lists
}

function flatItem(attrs: FlatItem['attrs'], content: readonly PastedBlock[]): FlatItem {
  return { type: 'flatItem', attrs: { ...attrs, level: Math.min(attrs.level, MAX_LEVEL) }, content: asNested(content) }
}

function listOf(ordered: boolean, start: number, content: readonly PastedBlock[]): PastedBlock {
  return ordered ? { type: 'orderedList', attrs: { start }, content } : { type: 'bulletList', content }
}

/** An item begins with a paragraph, where the cursor can stand. */
function listItem(blocks: readonly PastedBlock[]): PastedBlock {
  const content = asNested(blocks)
  return { type: 'listItem', content: content[0]?.type === 'paragraph' ? content : [pastedParagraph([]), ...content] }
}

function withMore(item: PastedBlock | undefined, more: readonly PastedBlock[]): PastedBlock {
  return item ? { ...item, content: [...(item.content ?? []), ...more] } : listItem(more)
}
