import type { Metadata } from 'next'
import { articleActionLabels } from '#components/panel/article/action-labels.ts'
import { ConfirmForm } from '#components/panel/article/confirm-form.tsx'
import { actionEffect } from '#components/panel/article/effect-labels.ts'
import { Confirmation } from '../confirmation.tsx'
import { type ArticleParams, requestedAction } from '../requested-action.ts'
import { takeBackArticleAction } from './actions.ts'

export const metadata: Metadata = { title: articleActionLabels['take-back'] }

export default async function Page({ params }: { params: ArticleParams }) {
  const requested = await requestedAction(params, 'take-back')
  const { article } = requested
  return (
    <Confirmation requested={requested} purpose="take-back">
      <ConfirmForm
        action={takeBackArticleAction}
        article={article}
        submit={articleActionLabels['take-back']}
        effect={actionEffect('take-back', article)}
      />
    </Confirmation>
  )
}
