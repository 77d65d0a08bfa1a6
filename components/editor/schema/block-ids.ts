import { Extension } from '@tiptap/core'
import { Fragment, type Node, Slice } from '@tiptap/pm/model'
import { Plugin, type Transaction } from '@tiptap/pm/state'
import { BlockIdStep } from './block-id-step.ts'

const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789'
const length = 12

/** A new id of a block. Not crypto.randomUUID, which a page served without TLS does not have. */
export function newBlockId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => alphabet[byte % alphabet.length]).join('')
}

/**
 * Every block has an id of its own, kept through edits: when one is split or copied, the part with the words keeps it
 * and the other gets a new one.
 */
export const blockIds = Extension.create({
  name: 'blockIds',
  addProseMirrorPlugins: () => [blockIdPlugin()],
})

export function blockIdPlugin(): Plugin {
  return new Plugin({
    appendTransaction: (transactions, _before, state) =>
      transactions.some(({ docChanged }) => docChanged) ? giveIds(state.tr, state.doc) : null,
    props: {
      transformPasted: (slice, view) =>
        view.dragging?.move === true ? slice : withoutTakenIds(slice, idsOf(view.state.doc)),
    },
  })
}

function giveIds(tr: Transaction, doc: Node): Transaction | null {
  const keepers = new Map<string, number>()
  const without: number[] = []
  doc.descendants((node, position) => {
    if (!hasId(node)) return node.isBlock
    const id: unknown = node.attrs.id
    const keeper = typeof id === 'string' ? keepers.get(id) : undefined
    if (typeof id !== 'string') without.push(position)
    else if (keeper === undefined) keepers.set(id, position)
    else if (isSaying(node) && !isSaying(doc.nodeAt(keeper))) {
      without.push(keeper)
      keepers.set(id, position)
    } else without.push(position)
    return true
  })
  if (without.length === 0) return null
  return tr.step(new BlockIdStep(new Map(without.map((position) => [position, newBlockId()]))))
}

function hasId(node: Node): boolean {
  return 'id' in (node.type.spec.attrs ?? {})
}

function isSaying(node: Node | null): boolean {
  return node !== null && (node.textContent !== '' || node.isAtom)
}

export function idsOf(doc: Node): ReadonlySet<unknown> {
  const ids = new Set<unknown>()
  doc.descendants((node) => {
    if (hasId(node)) ids.add(node.attrs.id)
  })
  return ids
}

/** A copy gets new ids; what was cut out comes back with its own. */
export function withoutTakenIds(slice: Slice, taken: ReadonlySet<unknown>): Slice {
  const strip = (fragment: Fragment): Fragment =>
    Fragment.fromArray(
      fragment.content.map((node) => {
        if (node.isText || !hasId(node)) return node
        const id = taken.has(node.attrs.id) ? null : node.attrs.id
        return node.type.create({ ...node.attrs, id }, strip(node.content), node.marks)
      }),
    )
  return new Slice(strip(slice.content), slice.openStart, slice.openEnd)
}
