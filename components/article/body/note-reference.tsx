import { noteAnchor, noteReferenceAnchor } from './note-anchors.ts'

/** The number of a note in the text, and the way to its words (DPUB-ARIA 1.1, doc-noteref). */
export function NoteReference({ number }: { number: number }) {
  return (
    <sup className="note-reference">
      <a
        id={noteReferenceAnchor(number)}
        href={`#${noteAnchor(number)}`}
        role="doc-noteref"
        aria-label={`Przypis ${number}`}
      >
        {number}
      </a>
    </sup>
  )
}
