'use client'
import { CheckboxGroup, RadioGroup } from '#components/form/choice-group.tsx'
import { ChooserField } from '#components/form/chooser-field.tsx'
import { PartialDateField } from '#components/form/partial-date-field.tsx'
import { RowList } from '#components/form/row-list.tsx'
import { SelectField } from '#components/form/select-field.tsx'
import { SuggestField } from '#components/form/suggest-field.tsx'
import { TextArea } from '#components/form/text-area.tsx'
import { TextField } from '#components/form/text-field.tsx'
import { certaintyChoices, completenessChoices, factChoices, noteKindChoices, roleChoices } from './choices.ts'
import { newLegalActChoices } from './new-legal-act.ts'

/** `at` is before the names of fields: 'facts.' where some facts change, 'state.' where all are given. */
type At = { readonly at: 'facts.' | 'state.' }

/** What may change with a day: name, basis, seat, who chairs. */
export function ChangingFacts({ at }: At) {
  return (
    <>
      <TextField name={`${at}officialName`} label="Pełna nazwa zespołu" hint="Jak w akcie albo na stronie urzędu." />
      <ChooserField
        name={`${at}legalBasisId`}
        label="Podstawa prawna"
        chooser="legal-act"
        always={newLegalActChoices}
        empty="brak danych"
        hint="Wpisz numer albo tytuł i wybierz akt z listy. Nie ma go? Wybierz „nowy akt, opisany niżej” i opisz go w dalszej części formularza."
      />
      <TextField name={`${at}seatOffice`} label="Siedziba: urząd" isOptional />
      <TextField name={`${at}seatCity`} label="Siedziba: miasto" isOptional width="medium" />
      <TextField
        name={`${at}chairFunction`}
        label="Kto przewodniczy"
        isOptional
        hint="Stanowisko, nie nazwisko, na przykład: dyrektor Wydziału Polityki Społecznej."
      />
    </>
  )
}

/** When the team was appointed, as surely and as precisely as known. */
export function EstablishedFields({ at }: At) {
  return (
    <>
      <PartialDateField
        name={`${at}established`}
        legend="Data powołania"
        hint="Zostaw pustą tylko wtedy, gdy niżej wybierasz „nieznana”."
      />
      <PartialDateField
        name={`${at}establishedLatest`}
        legend="Powołano nie później niż"
        isOptional
        hint="Tylko gdy znany jest przedział: wyżej najwcześniejszy możliwy dzień, tu najpóźniejszy."
      />
      <RadioGroup name={`${at}establishedCertainty`} legend="Pewność daty powołania" choices={certaintyChoices} />
      <TextField
        name={`${at}establishedAsPublished`}
        label="Data powołania w publikacji"
        isOptional
        width="medium"
        hint="Tak jak w źródle, gdy rejestr przyjmuje inną, na przykład: 26.01.2014."
      />
      <TextArea name={`${at}establishedNote`} label="Wyjaśnienie daty" isOptional rows={3} />
    </>
  )
}

/** Who sits in the team, in the order of the source. Names come from the list of institutions or are new. */
export function MemberRows({ at }: At) {
  return (
    <>
      <RowList
        list={`${at}members`}
        legend="Skład w kolejności źródła"
        hint="Instytucje, nie osoby. Zacznij pisać i wybierz nazwę z rejestru; nowa nazwa doda instytucję."
        entry="członek"
        add="Dodaj członka"
        isOrdered
        row={(name) => (
          <div className="row-wide-pair">
            <SuggestField name={name('name')} label="Instytucja" chooser="institution" />
            <SelectField name={name('role')} label="Rola" choices={roleChoices} />
          </div>
        )}
      />
      <RadioGroup name={`${at}membershipCompleteness`} legend="Czy lista jest pełna" choices={completenessChoices} />
      <TextField name={`${at}membershipNote`} label="Uwaga do składu" isOptional />
    </>
  )
}

/** Sources with what each speaks of, and remarks that may cite one. */
export function SourceRows({ at }: At) {
  return (
    <>
      <RowList
        list={`${at}sources`}
        legend="Źródła"
        entry="źródło"
        add="Dodaj źródło"
        row={(name) => (
          <>
            <SourceFields name={name} />
            <CheckboxGroup name={name('facts')} legend="O czym mówi" choices={factChoices} />
          </>
        )}
      />
      <RowList
        list={`${at}notes`}
        legend="Dodatkowe informacje i wątpliwości"
        entry="uwaga"
        add="Dodaj uwagę"
        isOrdered
        row={(name) => (
          <>
            <TextArea name={name('text')} label="Treść" rows={3} />
            <div className="row-pair">
              <SelectField name={name('kind')} label="Rodzaj" choices={noteKindChoices} />
              <TextField
                name={name('source')}
                label="Numer źródła z listy wyżej"
                isOptional
                width="short"
                inputMode="numeric"
              />
            </div>
          </>
        )}
      />
    </>
  )
}

/** The source of a change; it is cited for whatever changes here. */
export function NewSourceRows() {
  return (
    <RowList
      list="sources"
      legend="Źródła tej zmiany"
      hint="Strona albo pismo, z którego wiemy o zmianie. Dawne źródła zmienionych informacji zostaną w historii."
      entry="źródło"
      add="Dodaj źródło"
      row={(name) => <SourceFields name={name} />}
    />
  )
}

function SourceFields({ name }: { readonly name: (field: string) => string }) {
  return (
    <>
      <TextField name={name('title')} label="Tytuł źródła" />
      <TextField name={name('url')} label="Adres źródła" isOptional type="url" inputMode="url" />
      <PartialDateField name={name('published')} legend="Data źródła" isOptional />
    </>
  )
}
