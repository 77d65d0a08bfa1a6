import type { Metadata } from 'next'
import { articleActionLabels } from '#components/panel/article/action-labels.ts'
import { ConfirmForm } from '#components/panel/article/confirm-form.tsx'
import { actionEffect } from '#components/panel/article/effect-labels.ts'
import { Confirmation } from '../confirmation.tsx'
import { type ArticleParams, requestedAction } from '../requested-action.ts'
import { binArticleAction } from './actions.ts'

export const metadata: Metadata = { title: articleActionLabels.bin }

export default async function Page({ params }: { params: ArticleParams }) {
  const requested = await requestedAction(params, 'bin')
  const { article } = requested
  return (
    <Confirmation requested={requested} purpose="bin">
      <ConfirmForm
        action={binArticleAction}
        article={article}
        submit={articleActionLabels.bin}
        effect={actionEffect('bin', article)}
        tone="danger"
      />
    </Confirmation>
  )
}
