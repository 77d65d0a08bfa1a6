import type { Metadata } from 'next'
import { TextArea } from '#components/form/text-area.tsx'
import { articleActionLabels } from '#components/panel/article/action-labels.ts'
import { ConfirmForm } from '#components/panel/article/confirm-form.tsx'
import { actionEffect } from '#components/panel/article/effect-labels.ts'
import { SuccessorChoice } from '#components/panel/article/successor-choice.tsx'
import type { AddressParameters } from '#domain/article/article-list-query.ts'
import { Confirmation } from '../confirmation.tsx'
import { type ArticleParams, requestedAction } from '../requested-action.ts'
import { keptValues, successorChoices } from '../successor-search.ts'
import { withdrawArticleAction } from './actions.ts'

export const metadata: Metadata = { title: articleActionLabels.withdraw }

type Props = { params: ArticleParams; searchParams: Promise<AddressParameters> }

export default async function Page({ params, searchParams }: Props) {
  const requested = await requestedAction(params, 'withdraw')
  const { article, staff } = requested
  const parameters = await searchParams
  const choices = successorChoices(staff.context, article.id, parameters)
  return (
    <Confirmation requested={requested} purpose="withdraw">
      <ConfirmForm
        action={withdrawArticleAction}
        article={article}
        submit={articleActionLabels.withdraw}
        effect={actionEffect('withdraw', article)}
        tone="danger"
        values={keptValues(parameters, choices, ['reason'])}
      >
        <TextArea
          name="reason"
          label="Powód"
          hint="Czytelnicy zobaczą go pod adresem artykułu. Jedno zdanie wystarczy."
          rows={3}
        />
        <SuccessorChoice {...choices} />
      </ConfirmForm>
    </Confirmation>
  )
}
