import type { Body, Footnote } from './body.ts'
import { bodyNodes, inlineText } from './body-nodes.ts'

/** Notes of a body in the order in which readers meet them; the first is number 1. A heading without words is not shown. */
export function bodyNotes(body: Body): readonly Footnote[] {
  const notes: Footnote[] = []
  const unseen = new Set<Footnote>()
  for (const node of bodyNodes(body)) {
    if (node.type === 'heading' && inlineText(node.content).trim() === '') {
      for (const one of node.content) if (one.type === 'footnote') unseen.add(one)
    }
    if (node.type === 'footnote' && !unseen.has(node)) notes.push(node)
  }
  return notes
}

/** Numbers of notes by their ids. */
export function noteNumbers(notes: readonly Footnote[]): ReadonlyMap<string, number> {
  return new Map(notes.map(({ attrs }, index) => [attrs.id, index + 1]))
}
