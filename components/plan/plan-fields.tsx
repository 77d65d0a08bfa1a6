'use client'
import { PartialDateField } from '#components/form/partial-date-field.tsx'
import { RowList } from '#components/form/row-list.tsx'
import { TextArea } from '#components/form/text-area.tsx'
import { TextField } from '#components/form/text-field.tsx'

/** What is asked of a national plan and its tasks. */
export function PlanFields() {
  return (
    <>
      <TextField name="title" label="Tytuł planu" />
      <div className="row-pair">
        <TextField name="firstYear" label="Pierwszy rok" inputMode="numeric" width="short" />
        <TextField name="lastYear" label="Ostatni rok" inputMode="numeric" width="short" />
      </div>
      <PartialDateField name="adopted" legend="Data przyjęcia" isOptional />
      <TextField name="adoptedBy" label="Kto przyjął" isOptional hint="Na przykład: Rada Ministrów." />
      <TextArea name="summary" label="O czym jest plan" />
      <TextArea
        name="unknowns"
        label="Czego nie wiemy"
        isOptional
        rows={3}
        hint="Co źródła pozostawiają otwarte; czytelnicy to zobaczą."
      />
      <TextField name="sourceName" label="Nazwa źródła" />
      <TextField name="sourceUrl" label="Adres źródła" type="url" inputMode="url" />
      <RowList
        list="tasks"
        legend="Zadania w kolejności planu"
        hint="Wpisz tylko to, co podaje źródło. Zostaw puste, jeśli źródło tego nie podaje."
        entry="zadanie"
        add="Dodaj zadanie"
        isOrdered
        row={(name) => (
          <>
            <TextField
              name={name('number')}
              label="Numer"
              isOptional
              width="short"
              hint="Tak jak w źródle, na przykład: III.4."
            />
            <TextArea name={name('text')} label="Treść zadania" rows={3} />
            <div className="row-pair">
              <TextField name={name('lead')} label="Kto odpowiada" isOptional />
              <TextField name={name('partners')} label="Kto współpracuje" isOptional />
            </div>
            <div className="row-pair">
              <TextField
                name={name('term')}
                label="Termin"
                isOptional
                hint="Tak jak w źródle, na przykład: 2014–2015."
              />
              <TextField name={name('indicator')} label="Wskaźnik" isOptional />
            </div>
          </>
        )}
      />
    </>
  )
}
