/**
 * Reads a finite automaton in the format CFSA2, version 0xC6, as described by the authors of Morfologik. A node is the place of its
 * first arc. An arc is one byte of flags, in whose five lower bits stands the number of a frequent label; the label
 * itself when that number is 0; and, unless the target follows the last arc of the node, its place as a number in groups of
 * seven bits, the lowest first.
 */

const MAGIC = [0x5c, 0x66, 0x73, 0x61, 0xc6]
/** Numbered nodes would begin with a count, which the dictionary does not have. */
const FLAG_NUMBERED = 0x01
const FLAGS_HIGH = 5
const LABELS_COUNT = 7
const LABELS = 8

const TARGET_FOLLOWS = 0x80
const LAST = 0x40
const LABEL_NUMBER = 0x1f

export type Automaton = {
  /** The node from which every sequence begins. */
  readonly root: number
  /** The node to which `label`, a byte, leads from `node`; 0 when it leads nowhere or a sequence ends with it. */
  readonly step: (node: number, label: number) => number
  /** Calls `visit` for every arc of `node`, in the order of the file. */
  readonly eachArc: (node: number, visit: (label: number, target: number) => void) => void
}

/** Throws when `bytes` is something else, later when it is cut short. Nothing is copied: `bytes` must not change afterwards. */
export function readAutomaton(bytes: Uint8Array): Automaton {
  const at = (index: number) => {
    const byte = bytes[index]
    if (byte === undefined) throw new Error('The automaton ends too early')
    return byte
  }
  if (MAGIC.some((byte, index) => bytes[index] !== byte) || (at(FLAGS_HIGH) & FLAG_NUMBERED) !== 0)
    throw new Error('Not an automaton in the format CFSA2 without numbers')
  const body = LABELS + at(LABELS_COUNT)

  const label = (arc: number) => {
    const number = at(arc) & LABEL_NUMBER
    return number === 0 ? at(arc + 1) : at(LABELS + number)
  }
  const addressOf = (arc: number) => arc + ((at(arc) & LABEL_NUMBER) === 0 ? 2 : 1)
  const next = (arc: number) => {
    let end = addressOf(arc)
    if ((at(arc) & TARGET_FOLLOWS) === 0) while (at(end++) >= 0x80);
    return end
  }
  const target = (arc: number) => {
    if ((at(arc) & TARGET_FOLLOWS) !== 0) {
      let last = arc
      while ((at(last) & LAST) === 0) last = next(last)
      return next(last)
    }
    let index = addressOf(arc)
    let byte = at(index)
    let place = byte & 0x7f
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = at(++index)
      place |= (byte & 0x7f) << shift
    }
    // Places are counted from the first arc.
    return place === 0 ? 0 : place + body
  }

  return {
    root: target(body),
    step: (node, wanted) => {
      for (let arc = node; ; arc = next(arc)) {
        if (label(arc) === wanted) return target(arc)
        if ((at(arc) & LAST) !== 0) return 0
      }
    },
    eachArc: (node, visit) => {
      for (let arc = node; ; arc = next(arc)) {
        visit(label(arc), target(arc))
        if ((at(arc) & LAST) !== 0) return
      }
    },
  }
}
