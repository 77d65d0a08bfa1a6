'use client'
import { ChooserField } from '#components/form/chooser-field.tsx'
import { PartialDateField } from '#components/form/partial-date-field.tsx'
import { RowList } from '#components/form/row-list.tsx'
import { type Choice, SelectField } from '#components/form/select-field.tsx'
import { TextArea } from '#components/form/text-area.tsx'
import { TextField } from '#components/form/text-field.tsx'

/** What is asked of a co-funded project. */
export function ProjectFields() {
  return (
    <>
      <TextField name="title" label="Tytuł projektu" />
      <TextField name="titleEn" label="Tytuł po angielsku" isOptional lang="en" />
      <TextField name="programme" label="Program" />
      <TextField name="mechanism" label="Mechanizm finansowania" hint="Na przykład: Norweski Mechanizm Finansowy." />
      <TextArea
        name="sentence"
        label="Zdanie o współfinansowaniu"
        hint="Dokładnie tak, jak wymaga umowa. Pokazujemy je wszędzie tam, gdzie projekt."
        rows={3}
      />
      <TextArea name="description" label="Opis" isOptional rows={6} hint="Pusty wiersz oddziela akapity." />
      <PartialDateField name="starts" legend="Początek" isOptional />
      <PartialDateField name="ends" legend="Koniec" isOptional />
      <TextField name="sourceUrl" label="Adres źródła" isOptional type="url" inputMode="url" />
      <RowList
        list="fundings"
        legend="Kto płaci"
        entry="źródło finansowania"
        add="Dodaj źródło finansowania"
        isOrdered
        row={(name) => (
          <>
            <TextField name={name('source')} label="Źródło" hint="Na przykład: budżet państwa." />
            <div className="row-pair">
              <TextField
                name={name('amountMinor')}
                label="Kwota"
                isOptional
                width="medium"
                hint="Na przykład: 56 000 albo 464 044,84."
              />
              <SelectField name={name('currency')} label="Waluta" isOptional choices={currencies} empty="nie podano" />
            </div>
          </>
        )}
      />
      <RowList
        list="logos"
        legend="Znaki w wymaganej kolejności"
        hint="Znaku bez obrazu czytelnicy nie widzą. Obrazy dodajesz w części „Obrazy i pliki”."
        entry="znak"
        add="Dodaj znak"
        isOrdered
        row={(name) => (
          <>
            <TextField name={name('name')} label="Nazwa znaku" />
            <ChooserField
              name={name('mediaId')}
              label="Obraz"
              chooser="image"
              empty="bez obrazu"
              hint="Wpisz część nazwy pliku i wybierz z listy."
            />
            <TextField
              name={name('alt')}
              label="Tekst alternatywny"
              hint="Wymagany, gdy wybierzesz obraz; bez obrazu zostaw pusty."
            />
          </>
        )}
      />
    </>
  )
}

const currencies: readonly Choice[] = [
  { value: 'PLN', label: 'złoty (PLN)' },
  { value: 'EUR', label: 'euro (EUR)' },
  { value: 'NOK', label: 'korona norweska (NOK)' },
  { value: 'CHF', label: 'frank szwajcarski (CHF)' },
  { value: 'USD', label: 'dolar (USD)' },
]
