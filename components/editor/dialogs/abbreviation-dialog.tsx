'use client'
import { getMarkRange } from '@tiptap/core'
import { useState } from 'react'
import { counted } from '#domain/text/plural.ts'
import { abbreviationPlaces } from '../abbreviation-places.ts'
import type { EditorDialogProps } from './editor-dialog-props.ts'
import { LineDialog } from './line-dialog.tsx'

const NOTHING_CHOSEN = 'Zamknij okno, zaznacz skrót w treści i wybierz „Skrót” ponownie.'

/** What an abbreviation stands for, at the chosen place and, if wanted, wherever else the text has it. */
export default function AbbreviationDialog({ editor, services, onClose }: EditorDialogProps) {
  const current = editor.getAttributes('abbr').expansion as string | undefined
  const { selection, schema } = editor.state
  const { abbr } = schema.marks
  const { from, to } = (current !== undefined && abbr && getMarkRange(selection.$from, abbr)) || selection
  const [isEverywhere, setEverywhere] = useState(true)
  const letters = editor.state.doc.textBetween(from, to, ' ')
  const others = abbreviationPlaces(editor.state.doc, letters.trim()).filter(
    (place) => place.to <= from || place.from >= to,
  )

  function set(expansion: string): string | null {
    if (letters.trim() === '' || abbr === undefined) return NOTHING_CHOSEN
    const places = [{ from, to }, ...(isEverywhere ? others : [])]
    const { tr } = editor.state
    for (const place of places) tr.addMark(place.from, place.to, abbr.create({ expansion }))
    editor.view.dispatch(tr)
    services.announce(`Oznaczono skrót: ${counted(places.length, { one: 'miejsce', few: 'miejsca', many: 'miejsc' })}.`)
    return null
  }

  function remove() {
    editor.chain().focus().extendMarkRange('abbr').unsetMark('abbr').run()
    onClose()
  }

  return (
    <LineDialog
      title="Skrót"
      submit="Oznacz skrót"
      label={letters.trim() === '' ? 'Co znaczy skrót' : `Co znaczy „${letters.trim()}”`}
      hint="Przy pierwszym użyciu w tekście pokaże się obok w nawiasie, chyba że ten akapit już je zawiera."
      begun={current ?? ''}
      missing={letters.trim() === '' ? NOTHING_CHOSEN : 'Wpisz, co znaczy skrót.'}
      onSet={set}
      onClose={onClose}
      beside={
        current !== undefined && (
          <button type="button" className="button" onClick={remove}>
            Usuń oznaczenie
          </button>
        )
      }
    >
      {others.length > 0 && (
        <label className="choice">
          <input type="checkbox" checked={isEverywhere} onChange={({ target }) => setEverywhere(target.checked)} />
          <span>Oznacz też pozostałe miejsca w treści ({others.length})</span>
        </label>
      )}
    </LineDialog>
  )
}
