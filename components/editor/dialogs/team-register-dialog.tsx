'use client'
import { useState } from 'react'
import { isIsoDay } from '#domain/partial-date.ts'
import { type VoivodeshipCode, voivodeship, voivodeshipCodes } from '#domain/voivodeship.ts'
import { DialogField } from './dialog-field.tsx'
import { EditorDialog } from './editor-dialog.tsx'
import type { EditorDialogProps } from './editor-dialog-props.ts'
import { chosenRecord, putRecord } from './put-record.ts'

type Attrs = {
  mode: 'live' | 'frozen'
  validOn: string | null
  knownAt: number | null
  voivodeships: readonly VoivodeshipCode[]
}

/** The register inside the text: as it is whenever one reads, or as it was on a day. */
export default function TeamRegisterDialog({ editor, onClose }: EditorDialogProps) {
  const chosen = chosenRecord<Attrs>(editor, 'teamRegister')
  const [mode, setMode] = useState(chosen?.mode ?? 'live')
  const [day, setDay] = useState(chosen?.validOn ?? '')
  const [codes, setCodes] = useState<readonly VoivodeshipCode[]>(chosen?.voivodeships ?? [])
  const [error, setError] = useState<string | null>(null)

  function set() {
    if (mode === 'frozen' && !isIsoDay(day)) return setError('Wpisz dzień, miesiąc i rok.')
    // What the article itself said of the teams stays with the block.
    putRecord(editor, 'teamRegister', {
      mode,
      validOn: mode === 'frozen' ? day : null,
      knownAt: mode === 'frozen' ? (chosen?.knownAt ?? null) : null,
      voivodeships: voivodeshipCodes.filter((code) => codes.includes(code)),
    })
    onClose()
  }

  return (
    <EditorDialog
      title="Rejestr zespołów w treści"
      submit={chosen ? 'Zmień' : 'Wstaw rejestr'}
      onSubmit={set}
      onClose={onClose}
    >
      <fieldset className="field">
        <legend>Jaki stan pokazać</legend>
        <label className="choice">
          <input type="radio" name="stan-rejestru" checked={mode === 'live'} onChange={() => setMode('live')} />
          <span>
            Bieżący
            <span className="choice-hint">Treść zmieni się razem z rejestrem.</span>
          </span>
        </label>
        <label className="choice">
          <input type="radio" name="stan-rejestru" checked={mode === 'frozen'} onChange={() => setMode('frozen')} />
          <span>
            Z wybranego dnia
            <span className="choice-hint">Treść zostanie taka, z datą i odnośnikiem do stanu bieżącego.</span>
          </span>
        </label>
      </fieldset>
      {mode === 'frozen' && (
        <DialogField label="Stan na dzień" error={error}>
          {(control) => (
            <input
              {...control}
              type="date"
              className="control control-short"
              value={day}
              onChange={(event) => setDay(event.target.value)}
            />
          )}
        </DialogField>
      )}
      <fieldset className="field">
        <legend>Zespoły</legend>
        <p className="field-hint">Bez wyboru pokażą się wszystkie.</p>
        <div className="editor-choices">
          {voivodeshipCodes.map((code) => (
            <label key={code} className="choice">
              <input
                type="checkbox"
                checked={codes.includes(code)}
                onChange={({ target }) =>
                  setCodes(target.checked ? [...codes, code] : codes.filter((one) => one !== code))
                }
              />
              <span>{voivodeship(code).adjective}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </EditorDialog>
  )
}
