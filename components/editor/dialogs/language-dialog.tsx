'use client'
import { useState } from 'react'
import { isLanguageTag } from '#domain/article/body/language-tag.ts'
import { DialogField } from './dialog-field.tsx'
import { EditorDialog } from './editor-dialog.tsx'
import type { EditorDialogProps } from './editor-dialog-props.ts'
import { languages } from './languages.ts'

/** Tells in what language a passage is (WCAG 3.1.2), so that it is read aloud in its own voice. */
export default function LanguageDialog({ editor, onClose }: EditorDialogProps) {
  const current = editor.getAttributes('lang').lang as string | undefined
  const [chosen, setChosen] = useState(current ?? 'en')
  const [error, setError] = useState<string | null>(null)
  const isEmpty = editor.state.selection.empty && current === undefined

  function set() {
    if (isEmpty) return setError('Zamknij okno, zaznacz fragment w obcym języku i wybierz „Język” ponownie.')
    if (!isLanguageTag(chosen)) return setError('Wpisz kod języka, na przykład uk albo sr-Latn.')
    editor.chain().focus().extendMarkRange('lang').setMark('lang', { lang: chosen }).run()
    onClose()
  }

  function remove() {
    editor.chain().focus().extendMarkRange('lang').unsetMark('lang').run()
    onClose()
  }

  const isListed = languages.some(({ code }) => code === chosen)
  return (
    <EditorDialog
      title="Język fragmentu"
      submit="Oznacz język"
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
      <DialogField label="Język zaznaczonego fragmentu" error={error}>
        {(control) => (
          <select
            {...control}
            className="control"
            value={isListed ? chosen : ''}
            onChange={(event) => setChosen(event.target.value)}
          >
            {languages.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
            <option value="">inny</option>
          </select>
        )}
      </DialogField>
      {!isListed && (
        <DialogField label="Kod języka" hint="Według BCP 47, na przykład fil albo sr-Latn.">
          {(control) => (
            <input
              {...control}
              className="control control-short"
              value={chosen}
              onChange={(event) => setChosen(event.target.value.trim())}
            />
          )}
        </DialogField>
      )}
    </EditorDialog>
  )
}
