import { archiveReasonLabels } from '#components/article/labels.ts'
import { RadioGroup } from '#components/form/choice-group.tsx'
import { ChooserField } from '#components/form/chooser-field.tsx'
import { TextField } from '#components/form/text-field.tsx'
import { archiveReasons } from '#domain/article/article-state.ts'

/** `butFor`: the article that cannot replace itself; null = the question is about several. */
type Props = { readonly butFor: number | null }

/** What readers are told about an article in the archive. */
export function ArchiveFields({ butFor }: Props) {
  return (
    <>
      <RadioGroup
        name="reason"
        legend="Powód"
        choices={archiveReasons.map((reason) => ({ value: reason, label: archiveReasonLabels[reason] }))}
      />
      <TextField
        name="note"
        label="Powód własnymi słowami"
        hint="Wymagany, gdy wybierasz „inny”; przy innych powodach może zostać pusty. Czytelnicy zobaczą go w informacji o archiwum."
      />
      <SuccessorField butFor={butFor} />
    </>
  )
}

export function SuccessorField({ butFor }: Props) {
  return (
    <ChooserField
      name="successorId"
      label={butFor === null ? 'Artykuł, który je zastępuje' : 'Artykuł, który go zastępuje'}
      chooser="successor"
      butFor={butFor}
      empty="żaden"
      hint="Wpisz słowa z tekstu albo adres strony i wybierz artykuł z listy."
    />
  )
}
