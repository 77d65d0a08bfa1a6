'use client'
import type { ReactNode } from 'react'
import { CheckboxField } from '#components/form/checkbox-field.tsx'
import { CheckboxGroup, RadioGroup } from '#components/form/choice-group.tsx'
import { FormScopeContext, NOT_SAVED } from '#components/form/form-scope.tsx'
import { type FormState, type FormValues, idleForm } from '#components/form/form-state.ts'
import { PartialDateField } from '#components/form/partial-date-field.tsx'
import { SelectField } from '#components/form/select-field.tsx'
import { TextArea } from '#components/form/text-area.tsx'
import { TextField } from '#components/form/text-field.tsx'

/** Fields of a form in the state given; nothing of it can be sent. `prefix` keeps names apart from other samples, `words` those of groups. */
function FieldsIn({
  prefix,
  words,
  saved,
  state,
}: {
  prefix: string
  words: string
  saved: FormValues
  state?: Partial<FormState> | undefined
}) {
  const choices = [
    { value: 'one', label: 'Pierwsza możliwość' },
    { value: 'two', label: 'Druga możliwość', hint: 'Z objaśnieniem.' },
  ]
  return (
    <Scope saved={saved} state={state}>
      <TextField name={`${prefix}.text`} label="Pole tekstowe" hint="Podpowiedź mówi, co wpisać." />
      <TextArea name={`${prefix}.area`} label="Dłuższy tekst" rows={3} isOptional />
      <SelectField name={`${prefix}.select`} label="Lista" choices={choices} empty="Wybierz z listy" />
      <PartialDateField name={`${prefix}.date`} legend={`Data (${words})`} hint="Dzień, miesiąc i rok." />
      <RadioGroup name={`${prefix}.radio`} legend={`Jedna z kilku (${words})`} choices={choices} />
      <CheckboxGroup name={`${prefix}.checks`} legend={`Dowolne z kilku (${words})`} choices={choices} />
      <CheckboxField name={`${prefix}.check`} label="Tak albo nie" />
    </Scope>
  )
}

function Scope({
  saved,
  state,
  children,
}: {
  saved: FormValues
  state?: Partial<FormState> | undefined
  children: ReactNode
}) {
  const value = { state: { ...idleForm, ...state }, saved, undone: NOT_SAVED }
  return (
    <FormScopeContext value={value}>
      <div className="staff-form">{children}</div>
    </FormScopeContext>
  )
}

const FIELDS = ['text', 'area', 'select', 'date', 'radio', 'checks', 'check'] as const
const filled = (prefix: string): FormValues => ({
  [`${prefix}.text`]: ['Wpisany tekst'],
  [`${prefix}.area`]: ['Pierwszy wiersz\nDrugi wiersz'],
  [`${prefix}.select`]: ['two'],
  [`${prefix}.date-day`]: ['2'],
  [`${prefix}.date-month`]: ['3'],
  [`${prefix}.date-year`]: ['2015'],
  [`${prefix}.radio`]: ['one'],
  [`${prefix}.checks`]: ['one', 'two'],
  [`${prefix}.check`]: ['on'],
})

export function EmptyFields() {
  return <FieldsIn prefix="empty" words="puste" saved={{}} />
}

export function FilledFields() {
  return <FieldsIn prefix="filled" words="wypełnione" saved={filled('filled')} />
}

/** As after a form was sent back: what was typed stays, each error is beside its field. */
export function RefusedFields() {
  const errors = FIELDS.map((name) => ({ field: `refused.${name}`, text: 'Zdanie mówi, co poprawić.' }))
  return (
    <FieldsIn
      prefix="refused"
      words="z błędem"
      saved={{}}
      state={{ status: 'refused', errors, typed: filled('refused') }}
    />
  )
}

/** As after somebody else saved first: what is saved now is said below each field that differs. */
export function ConflictFields() {
  const typed = { ...filled('conflict'), 'conflict.text': ['Moja wersja'] }
  return (
    <FieldsIn
      prefix="conflict"
      words="po czyimś zapisie"
      saved={filled('conflict')}
      state={{ status: 'conflict', typed }}
    />
  )
}
