import type { DocxNode } from '#domain/docx/docx-content.ts'
import { blockReader } from './docx-blocks.ts'
import { noteElement } from './docx-note-links.ts'
import type { DocxPart } from './docx-parts.ts'
import { type DocxStory, element } from './docx-story.ts'
import { attributeOf, childOf, childrenOf } from './xml-tree.ts'

type Kind = 'footnote' | 'endnote'

/** Notes of a document in the order in which the text calls them, from 1. */
export class DocxNotes {
  readonly #called: { readonly kind: Kind; readonly id: string }[] = []

  numberOf(kind: Kind, id: string): number {
    const known = this.#called.findIndex((one) => one.kind === kind && one.id === id)
    return known === -1 ? this.#called.push({ kind, id }) : known + 1
  }

  /** The notes, each with its way back to its place; [] = the text calls none. */
  list(story: DocxStory, parts: Readonly<Record<Kind, DocxPart | null>>): readonly DocxNode[] {
    const made: DocxNode[] = []
    // A note may call another one: the list grows while it is read.
    for (let index = 0; index < this.#called.length; index += 1) {
      const { kind, id } = this.#called[index] ?? { kind: 'footnote' as const, id: '' }
      const part = parts[kind]
      const note = childrenOf(childOf(part?.xml, `${kind}s`), kind).find((one) => attributeOf(one, 'id') === id)
      const blocks = part && note ? blockReader({ ...story, part })(note.children) : []
      made.push(noteElement(index + 1, blocks.length === 0 ? [element('p', ['–'])] : blocks))
    }
    return made
  }
}
