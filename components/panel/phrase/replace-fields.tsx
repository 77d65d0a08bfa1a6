import { CheckboxField } from '#components/form/checkbox-field.tsx'
import { TextField } from '#components/form/text-field.tsx'
import { ChangeNoteField } from '../bulk/change-note-field.tsx'

/** What to look for, and what to write instead, where the articles were chosen before. */
export function ReplaceFields() {
  return (
    <>
      <TextField name="phrase" label="Czego szukać" />
      <CheckboxField name="wholeWords" label="Tylko całe słowa" />
      <WhatInstead />
    </>
  )
}

/** What to write instead of what was found. */
export function WhatInstead() {
  return (
    <div className="found-instead">
      <TextField name="by" label="Na co zamienić" hint="Wpisz dokładnie tak, jak ma stać w tekście." />
      <ChangeNoteField />
    </div>
  )
}
