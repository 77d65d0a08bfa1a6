import type { Metadata } from 'next'
import { archiveReasonLabels } from '#components/article/labels.ts'
import { RadioGroup } from '#components/form/choice-group.tsx'
import { TextField } from '#components/form/text-field.tsx'
import { articleActionLabels } from '#components/panel/article/action-labels.ts'
import { ConfirmForm } from '#components/panel/article/confirm-form.tsx'
import { actionEffect } from '#components/panel/article/effect-labels.ts'
import { SuccessorChoice } from '#components/panel/article/successor-choice.tsx'
import type { AddressParameters } from '#domain/article/article-list-query.ts'
import { archiveReasons } from '#domain/article/article-state.ts'
import { Confirmation } from '../confirmation.tsx'
import { type ArticleParams, requestedAction } from '../requested-action.ts'
import { keptValues, successorChoices } from '../successor-search.ts'
import { archiveArticleAction } from './actions.ts'

export const metadata: Metadata = { title: articleActionLabels.archive }

type Props = { params: ArticleParams; searchParams: Promise<AddressParameters> }

export default async function Page({ params, searchParams }: Props) {
  const requested = await requestedAction(params, 'archive')
  const { article, staff } = requested
  const parameters = await searchParams
  const choices = successorChoices(staff.context, article.id, parameters)
  return (
    <Confirmation requested={requested} purpose="archive">
      <ConfirmForm
        action={archiveArticleAction}
        article={article}
        submit={articleActionLabels.archive}
        effect={actionEffect('archive', article)}
        values={keptValues(parameters, choices, ['reason', 'note'])}
      >
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
        <SuccessorChoice {...choices} />
      </ConfirmForm>
    </Confirmation>
  )
}
