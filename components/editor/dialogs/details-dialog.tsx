'use client'
import { putIntoBox } from '../blocks/boxes.ts'
import type { EditorDialogProps } from './editor-dialog-props.ts'
import { LineDialog } from './line-dialog.tsx'

/** The line of a folded section; a new one takes in the chosen blocks. */
export default function DetailsDialog({ editor, onClose }: EditorDialogProps) {
  const isThere = editor.isActive('details')

  function set(summary: string): null {
    if (isThere) editor.chain().focus().updateAttributes('details', { summary }).run()
    else putIntoBox(editor, 'details', { summary })
    return null
  }

  return (
    <LineDialog
      title="Sekcja zwinięta"
      submit={isThere ? 'Zapisz tytuł' : 'Wstaw sekcję'}
      label="Tytuł sekcji"
      hint="Widać go zawsze. Niech mówi, co jest w środku: „Wykaz placówek w województwie”."
      begun={editor.getAttributes('details').summary ?? ''}
      missing="Wpisz tytuł sekcji."
      onSet={set}
      onClose={onClose}
    />
  )
}
