import { Fragment, type Node } from '@tiptap/pm/model'
import { type Mappable, Step, StepMap, StepResult } from '@tiptap/pm/transform'

type Ids = ReadonlyMap<number, string | null>

/**
 * Gives blocks their ids, by position, all in one pass: a step for each would copy the list of blocks each time, which for
 * some thousands of pasted paragraphs takes many seconds. Nothing moves, so positions and the selection stay.
 */
export class BlockIdStep extends Step {
  readonly #ids: Ids

  constructor(ids: Ids) {
    super()
    this.#ids = ids
  }

  override apply(doc: Node): StepResult {
    return StepResult.ok(withIds(doc, this.#ids))
  }

  override invert(doc: Node): Step {
    const former = new Map<number, string | null>()
    doc.descendants((node, position) => {
      if (this.#ids.has(position)) former.set(position, typeof node.attrs.id === 'string' ? node.attrs.id : null)
    })
    return new BlockIdStep(former)
  }

  override map(mapping: Mappable): Step | null {
    const kept = [...this.#ids].flatMap(([position, id]): [number, string | null][] => {
      const { pos, deletedAfter } = mapping.mapResult(position, 1)
      return deletedAfter ? [] : [[pos, id]]
    })
    return kept.length === 0 ? null : new BlockIdStep(new Map(kept))
  }

  override getMap(): StepMap {
    return StepMap.empty
  }

  override toJSON() {
    return { stepType: 'blockIds', ids: [...this.#ids] }
  }

  static override fromJSON(_schema: unknown, { ids }: { ids: [number, string | null][] }): BlockIdStep {
    return new BlockIdStep(new Map(ids))
  }
}

Step.jsonID('blockIds', BlockIdStep)

/** The document again; a block without a new id in it is the same object as before. */
function withIds(doc: Node, ids: Ids): Node {
  const positions = [...ids.keys()].toSorted((a, b) => a - b)
  let next = 0
  const rewrite = (parent: Node, start: number): Node => {
    const children: Node[] = []
    let position = start
    let isChanged = false
    for (const child of parent.children) {
      const end = position + child.nodeSize
      const given = positions[next]
      if (given === undefined || given >= end) children.push(child)
      else {
        isChanged = true
        if (given === position) next += 1
        const inner = rewrite(child, position + 1)
        const attrs = given === position ? { ...child.attrs, id: ids.get(position) ?? null } : child.attrs
        children.push(child.type.create(attrs, inner.content, child.marks))
      }
      position = end
    }
    return isChanged ? parent.copy(Fragment.fromArray(children)) : parent
  }
  return rewrite(doc, 0)
}
