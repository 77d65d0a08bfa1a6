const LAST = 0x40

type Node = Map<number, Node>

/** The sequences (as UTF-8) as an automaton in the format CFSA2: a plain tree, every arc five bytes with its label written out. */
export function testingAutomaton(sequences: readonly string[]): Uint8Array {
  const root: Node = new Map()
  for (const sequence of sequences) {
    let node = root
    for (const byte of new TextEncoder().encode(sequence)) {
      const next: Node = node.get(byte) ?? new Map()
      node.set(byte, next)
      node = next
    }
  }
  // The first arc leads to the root; a place of 0 ends a sequence.
  const body: number[] = [LAST, 0x5e, 0, 0, 0]
  const write = (node: Node): number => {
    if (node.size === 0) return 0
    const place = body.length
    body.push(...Array.from({ length: 5 * node.size }, () => 0))
    ;[...node].forEach(([label, target], index) => {
      const flags = index === node.size - 1 ? LAST : 0
      body.splice(place + 5 * index, 5, flags, label, ...inThreeBytes(write(target)))
    })
    return place
  }
  body.splice(2, 3, ...inThreeBytes(write(root)))
  return Uint8Array.from([0x5c, 0x66, 0x73, 0x61, 0xc6, 0x00, 0x07, 0x00, ...body])
}

function inThreeBytes(place: number): number[] {
  return [(place & 0x7f) | 0x80, ((place >> 7) & 0x7f) | 0x80, place >> 14]
}
