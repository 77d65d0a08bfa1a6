'use client'
import { type Editor, useEditorState } from '@tiptap/react'
import { goToBlock } from '../go-to-issue.ts'
import type { OutlineEntry } from './outline.ts'
import { RailSection } from './rail-section.tsx'

type Props = { readonly entries: readonly OutlineEntry[]; readonly editor: Editor }

/** "Konspekt": headings of the text, each leading to its place; the one over the cursor is marked. */
export function OutlineSection({ entries, editor }: Props) {
  const current = useEditorState({ editor, selector: ({ editor: now }) => headingOver(now) })
  return (
    <RailSection id="konspekt" title="Konspekt" isOpenAtFirst>
      {entries.length === 0 ? (
        <p className="quiet">Pojawi się tu, gdy w treści będzie nagłówek.</p>
      ) : (
        <ol className="writer-outline">
          {entries.map(({ id, level, words }) => (
            <li key={id} data-level={level}>
              <button
                type="button"
                className="outline-entry"
                aria-current={id === current ? 'location' : undefined}
                onClick={() => goToBlock(editor, id)}
              >
                {words}
              </button>
            </li>
          ))}
        </ol>
      )}
    </RailSection>
  )
}

/** Id of the last heading before the cursor; null = there is none. */
function headingOver({ state }: Editor): unknown {
  let over: unknown = null
  state.doc.forEach((block, offset) => {
    if (block.type.name === 'heading' && offset <= state.selection.from) over = block.attrs.id
  })
  return over
}
