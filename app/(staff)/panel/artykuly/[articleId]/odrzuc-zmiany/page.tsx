import type { Metadata } from 'next'
import { articleActionLabels } from '#components/panel/article/action-labels.ts'
import { ConfirmForm } from '#components/panel/article/confirm-form.tsx'
import { actionEffect } from '#components/panel/article/effect-labels.ts'
import { Confirmation } from '../confirmation.tsx'
import { type ArticleParams, requestedAction } from '../requested-action.ts'
import { discardChangesAction } from './actions.ts'

export const metadata: Metadata = { title: articleActionLabels.discard }

export default async function Page({ params }: { params: ArticleParams }) {
  const requested = await requestedAction(params, 'discard')
  const { article } = requested
  return (
    <Confirmation requested={requested} purpose="discard">
      <ConfirmForm
        action={discardChangesAction}
        article={article}
        submit={articleActionLabels.discard}
        effect={actionEffect('discard', article)}
        tone="danger"
      />
    </Confirmation>
  )
}
