'use client'
import { useState } from 'react'
import { DialogField } from './dialog-field.tsx'
import { EditorDialog } from './editor-dialog.tsx'
import type { EditorDialogProps } from './editor-dialog-props.ts'
import { chosenRecord, putRecord } from './put-record.ts'

/** A helpline inside the text: only which it is, for its number and hours come from the record. */
export default function HelplineDialog({ editor, services, onClose }: EditorDialogProps) {
  const chosen = chosenRecord<{ helplineId: number }>(editor, 'helplineCard')
  const open = services.helplines.filter(({ isRetired }) => !isRetired)
  const known = open.find(({ id }) => id === chosen?.helplineId)
  const [helplineId, setHelplineId] = useState(known?.id ?? open[0]?.id ?? null)

  function set() {
    if (helplineId !== null) putRecord(editor, 'helplineCard', { helplineId })
    onClose()
  }

  return (
    <EditorDialog
      title="Karta infolinii"
      {...(open.length > 0 && { submit: chosen ? 'Zmień infolinię' : 'Wstaw kartę', onSubmit: set })}
      onClose={onClose}
    >
      {open.length === 0 ? (
        <p>W portalu nie ma jeszcze infolinii. Dodaje je redaktor w menu „Infolinie”.</p>
      ) : (
        <DialogField label="Infolinia" hint="Numer i godziny pokażą się takie, jakie są w rejestrze w dniu czytania.">
          {(control) => (
            <select
              {...control}
              className="control"
              value={helplineId ?? ''}
              onChange={(event) => setHelplineId(Number(event.target.value))}
            >
              {open.map(({ id, name, phone }) => (
                <option key={id} value={id}>
                  {name}, {phone}
                </option>
              ))}
            </select>
          )}
        </DialogField>
      )}
    </EditorDialog>
  )
}
