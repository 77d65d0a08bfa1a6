import type { ReactNode } from 'react'
import { archiveReasonLabels } from '#components/article/labels.ts'
import { RadioGroup } from '#components/form/choice-group.tsx'
import { ChooserField } from '#components/form/chooser-field.tsx'
import { TextField } from '#components/form/text-field.tsx'
import { archiveReasons } from '#domain/article/article-state.ts'
import { typeset } from '#domain/text/typography.ts'
import { articleName } from './action-labels.ts'

/** `butFor`: the article that cannot replace itself; null = the question is about several. */
type Props = { readonly butFor: number | null }

/** `successor`: fields in place of the one for the successor. */
type ArchiveProps = Props & { readonly successor?: ReactNode }

/** What readers are told about an article in the archive. */
export function ArchiveFields({ butFor, successor = <SuccessorField butFor={butFor} /> }: ArchiveProps) {
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
      {successor}
    </>
  )
}

export function SuccessorField({ butFor }: Props) {
  return (
    <Successor name="successorId" label={`Artykuł, który ${butFor === null ? 'je' : 'go'} zastępuje`} butFor={butFor} />
  )
}

type OwnProps = {
  readonly articles: readonly { readonly articleId: number; readonly title: string }[]
  readonly nameOf: (articleId: number) => string
}

/** A successor for each article by itself. */
export function OwnSuccessorFields({ articles, nameOf }: OwnProps) {
  return articles.map(({ articleId, title }) => (
    <Successor
      key={articleId}
      name={nameOf(articleId)}
      label={`Co zastępuje: ${typeset(articleName(title))}`}
      butFor={articleId}
    />
  ))
}

type SuccessorProps = Props & { readonly name: string; readonly label: string }

function Successor({ name, label, butFor }: SuccessorProps) {
  return (
    <ChooserField
      name={name}
      label={label}
      chooser="successor"
      butFor={butFor}
      empty="żaden"
      hint="Wpisz słowa z tekstu albo adres strony i wybierz artykuł z listy."
    />
  )
}
