'use client'
import { useState } from 'react'
import type { ListNumbering } from '#domain/article/body/body.ts'
import { DialogField } from './dialog-field.tsx'
import { EditorDialog } from './editor-dialog.tsx'
import type { EditorDialogProps } from './editor-dialog-props.ts'

type Kind = ListNumbering | 'decimal'

const kinds = {
  decimal: '1, 2, 3',
  'lower-alpha': 'a, b, c',
  'upper-alpha': 'A, B, C',
  'lower-roman': 'i, ii, iii',
  'upper-roman': 'I, II, III',
} as const satisfies Record<Kind, string>

/** How the numbered list at the cursor counts, and from what. */
export default function ListDialog({ editor, onClose }: EditorDialogProps) {
  const current = editor.getAttributes('orderedList')
  const [kind, setKind] = useState<Kind>((current.numbering as ListNumbering | null) ?? 'decimal')
  const [start, setStart] = useState(String(current.start ?? 1))
  const [error, setError] = useState<string | null>(null)

  function set() {
    const number = Number(start.trim())
    if (!/^\d{1,4}$/.test(start.trim())) {
      setError('Wpisz liczbę od 0 do 9999.')
      return
    }
    editor
      .chain()
      .focus()
      .updateAttributes('orderedList', { numbering: kind === 'decimal' ? null : kind, start: number })
      .run()
    onClose()
  }

  return (
    <EditorDialog title="Numeracja listy" submit="Zapisz numerację" onSubmit={set} onClose={onClose}>
      <fieldset className="field">
        <legend>Rodzaj numerów</legend>
        {(Object.keys(kinds) as Kind[]).map((one) => (
          <label key={one} className="choice">
            <input type="radio" name="number-kind" checked={kind === one} onChange={() => setKind(one)} />
            <span>{kinds[one]}</span>
          </label>
        ))}
      </fieldset>
      <DialogField
        label="Numer pierwszej pozycji"
        hint="Liczba, także dla liter: 3 oznacza literę c. Wpisz większą niż 1, gdy lista jest dalszym ciągiem poprzedniej."
        error={error}
      >
        {(control) => (
          <input
            {...control}
            className="control control-short"
            inputMode="numeric"
            value={start}
            onChange={(event) => setStart(event.target.value)}
          />
        )}
      </DialogField>
    </EditorDialog>
  )
}
