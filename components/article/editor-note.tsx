import { typeset } from '#domain/text/typography.ts'

/** What the editors add to a text they do not change. One or more notes under one heading. */
export function EditorNote({ notes }: { notes: readonly string[] }) {
  if (notes.length === 0) return null
  return (
    <section className="editor-note" aria-labelledby="nota-redakcji">
      <h2 id="nota-redakcji">Nota redakcji</h2>
      {notes.map((note) => (
        <p key={note}>{typeset(note)}</p>
      ))}
    </section>
  )
}
