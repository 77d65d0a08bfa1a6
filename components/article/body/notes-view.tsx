import type { Footnote } from '#domain/article/body/body.ts'
import type { ShownBody } from './body-context.ts'
import { InlineView } from './inline-view.tsx'
import { contentDirection } from './nested-blocks.tsx'
import { noteAnchor, noteReferenceAnchor } from './note-anchors.ts'

type Props = { readonly notes: readonly Footnote[]; readonly context: ShownBody }

/** Notes at the end of the text, each with the way back to its place (DPUB-ARIA 1.1, doc-backlink). */
export function NotesView({ notes, context }: Props) {
  if (notes.length === 0) return null
  return (
    <section className="notes" aria-labelledby="przypisy">
      <h2 id="przypisy">Przypisy</h2>
      <ol>
        {notes.map((note, index) => (
          <li key={note.attrs.id} id={noteAnchor(index + 1)} dir={contentDirection(note.content)}>
            <InlineView content={note.content} context={context} />{' '}
            <a
              className="note-back"
              href={`#${noteReferenceAnchor(index + 1)}`}
              role="doc-backlink"
              aria-label={`Wróć do miejsca przypisu ${index + 1}`}
            >
              ↑
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
