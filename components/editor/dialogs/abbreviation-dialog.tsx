'use client'
import { getMarkRange } from '@tiptap/core'
import { useState } from 'react'
import { counted } from '#domain/text/plural.ts'
import { abbreviationPlaces } from '../abbreviation-places.ts'
import { DialogField } from './dialog-field.tsx'
import { EditorDialog } from './editor-dialog.tsx'
import type { EditorDialogProps } from './editor-dialog-props.ts'

/** What an abbreviation stands for, at the chosen place and, if wanted, wherever else the text has it. */
export default function AbbreviationDialog({ editor, services, onClose }: EditorDialogProps) {
  const current = editor.getAttributes('abbr').expansion as string | undefined
  const { selection, schema } = editor.state
  const { abbr } = schema.marks
  const { from, to } = (current !== undefined && abbr && getMarkRange(selection.$from, abbr)) || selection
  const [expansion, setExpansion] = useState(current ?? '')
  const [isEverywhere, setEverywhere] = useState(true)
  const [error, setError] = useState<string | null>(null)
  const letters = editor.state.doc.textBetween(from, to, ' ')
  const others = abbreviationPlaces(editor.state.doc, letters.trim()).filter(
    (place) => place.to <= from || place.from >= to,
  )

  function set() {
    const words = expansion.trim()
    if (letters.trim() === '') return setError('Zamknij okno, zaznacz skrót w treści i wybierz „Skrót” ponownie.')
    if (words === '') return setError('Wpisz, co znaczy skrót.')
    if (abbr === undefined) return
    const places = [{ from, to }, ...(isEverywhere ? others : [])]
    const { tr } = editor.state
    for (const place of places) tr.addMark(place.from, place.to, abbr.create({ expansion: words }))
    editor.view.dispatch(tr)
    services.announce(`Oznaczono skrót: ${counted(places.length, { one: 'miejsce', few: 'miejsca', many: 'miejsc' })}.`)
    onClose()
  }

  function remove() {
    editor.chain().focus().extendMarkRange('abbr').unsetMark('abbr').run()
    onClose()
  }

  return (
    <EditorDialog
      title="Skrót"
      submit="Oznacz skrót"
      onSubmit={set}
      onClose={onClose}
      beside={
        current !== undefined && (
          <button type="button" className="button" onClick={remove}>
            Usuń oznaczenie
          </button>
        )
      }
    >
      <DialogField
        label={letters.trim() === '' ? 'Co znaczy skrót' : `Co znaczy „${letters.trim()}”`}
        hint="Przy pierwszym użyciu w tekście pokaże się obok w nawiasie, chyba że ten akapit już je zawiera."
        error={error}
      >
        {(control) => (
          <input
            {...control}
            className="control"
            maxLength={500}
            value={expansion}
            onChange={(event) => setExpansion(event.target.value)}
          />
        )}
      </DialogField>
      {others.length > 0 && (
        <label className="choice">
          <input type="checkbox" checked={isEverywhere} onChange={({ target }) => setEverywhere(target.checked)} />
          <span>Oznacz też pozostałe miejsca w treści ({others.length})</span>
        </label>
      )}
    </EditorDialog>
  )
}
