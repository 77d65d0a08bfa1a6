'use client'
import { useContext } from 'react'
import { CheckboxField } from '#components/form/checkbox-field.tsx'
import { FormScopeContext, useField } from '#components/form/form-scope.tsx'
import { rowCountName } from '#components/form/form-state.ts'
import { RowList } from '#components/form/row-list.tsx'
import { SelectField } from '#components/form/select-field.tsx'
import { TextArea } from '#components/form/text-area.tsx'
import { TextField } from '#components/form/text-field.tsx'
import { institutionKindChoices } from './labels.ts'

/** First the list as it was pasted, then what was found in it, line by line, to be fixed before it is saved. */
export function PastedRows() {
  const { state } = useContext(FormScopeContext)
  const isRead = Number(state.typed?.[rowCountName('institutions')]?.[0] ?? 0) > 0
  if (!isRead) {
    return (
      <TextArea
        name="list"
        label="Lista instytucji"
        hint="Jedna instytucja w wierszu. Numery, myślniki i przecinki z listy zostaną pominięte. Przed zapisaniem zobaczysz, co z niej wynika."
        rows={12}
      />
    )
  }
  return (
    <RowList
      list="institutions"
      legend="Instytucje z listy"
      hint="Sprawdź nazwy i rodzaje. Rodzaj odgadnięto z nazwy. Nic jeszcze nie zapisano."
      entry="instytucja"
      add="Dodaj wiersz"
      row={(name) => <PastedRow name={name} />}
    />
  )
}

function PastedRow({ name }: { readonly name: (field: string) => string }) {
  const { value: remark } = useField(name('remark'))
  return (
    <>
      {remark !== '' && <p className="field-saved">{remark}</p>}
      <input type="hidden" name={name('remark')} value={remark} />
      <div className="row-pair">
        <TextField name={name('name')} label="Nazwa" />
        <SelectField name={name('kind')} label="Rodzaj" choices={institutionKindChoices} empty="Wybierz rodzaj" />
      </div>
      {remark.startsWith('Jest podobna') && <CheckboxField name={name('despiteSimilar')} label="To inna instytucja" />}
    </>
  )
}
