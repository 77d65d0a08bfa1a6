import type { Metadata } from 'next'
import { articleActionLabels } from '#components/panel/article/action-labels.ts'
import { ConfirmForm } from '#components/panel/article/confirm-form.tsx'
import { actionEffect } from '#components/panel/article/effect-labels.ts'
import { Confirmation } from '../confirmation.tsx'
import { type ArticleParams, requestedAction } from '../requested-action.ts'
import { unscheduleArticleAction } from './actions.ts'

export const metadata: Metadata = { title: articleActionLabels.unschedule }

export default async function Page({ params }: { params: ArticleParams }) {
  const requested = await requestedAction(params, 'unschedule')
  const { article } = requested
  return (
    <Confirmation requested={requested} purpose="unschedule">
      <ConfirmForm
        action={unscheduleArticleAction}
        article={article}
        submit={articleActionLabels.unschedule}
        effect={actionEffect('unschedule', article)}
      />
    </Confirmation>
  )
}
