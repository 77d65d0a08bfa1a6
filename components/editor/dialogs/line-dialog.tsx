'use client'
import { type ReactNode, useState } from 'react'
import { DialogField } from './dialog-field.tsx'
import { EditorDialog } from './editor-dialog.tsx'

type Props = {
  readonly title: string
  readonly submit: string
  readonly label: string
  readonly hint: string
  /** What the field begins with. */
  readonly begun: string
  /** Said when nothing was written. */
  readonly missing: string
  /** Takes the words, trimmed and never empty. Returns why they cannot be used; null = they are, and the dialog closes. */
  readonly onSet: (words: string) => string | null
  readonly onClose: () => void
  readonly beside?: ReactNode
  /** Below the field. */
  readonly children?: ReactNode
}

/** A dialog that asks for one line of words. */
export function LineDialog({ title, submit, label, hint, begun, missing, onSet, onClose, beside, children }: Props) {
  const [value, setValue] = useState(begun)
  const [error, setError] = useState<string | null>(null)

  function set() {
    const words = value.trim()
    const refusal = words === '' ? missing : onSet(words)
    if (refusal === null) onClose()
    else setError(refusal)
  }

  return (
    <EditorDialog title={title} submit={submit} onSubmit={set} onClose={onClose} beside={beside}>
      <DialogField label={label} hint={hint} error={error}>
        {(control) => (
          <input
            {...control}
            className="control"
            maxLength={500}
            value={value}
            onChange={({ target }) => setValue(target.value)}
          />
        )}
      </DialogField>
      {children}
    </EditorDialog>
  )
}
