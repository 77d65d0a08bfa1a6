'use client'
import { useState } from 'react'
import { putIntoBox } from '../blocks/boxes.ts'
import { DialogField } from './dialog-field.tsx'
import { EditorDialog } from './editor-dialog.tsx'
import type { EditorDialogProps } from './editor-dialog-props.ts'

/** The line of a folded section; a new one takes in the chosen blocks. */
export default function DetailsDialog({ editor, onClose }: EditorDialogProps) {
  const isThere = editor.isActive('details')
  const [summary, setSummary] = useState<string>(editor.getAttributes('details').summary ?? '')
  const [error, setError] = useState<string | null>(null)

  function set() {
    const words = summary.trim()
    if (words === '') return setError('Wpisz tytuł sekcji.')
    if (isThere) editor.chain().focus().updateAttributes('details', { summary: words }).run()
    else putIntoBox(editor, 'details', { summary: words })
    onClose()
  }

  return (
    <EditorDialog
      title="Sekcja zwinięta"
      submit={isThere ? 'Zapisz tytuł' : 'Wstaw sekcję'}
      onSubmit={set}
      onClose={onClose}
    >
      <DialogField
        label="Tytuł sekcji"
        hint="Widać go zawsze. Niech mówi, co jest w środku: „Wykaz placówek w województwie”."
        error={error}
      >
        {(control) => (
          <input
            {...control}
            className="control"
            maxLength={500}
            value={summary}
            onChange={(event) => setSummary(event.target.value)}
          />
        )}
      </DialogField>
    </EditorDialog>
  )
}
