import type { Metadata } from 'next'
import { articleActionLabels } from '#components/panel/article/action-labels.ts'
import { ConfirmForm } from '#components/panel/article/confirm-form.tsx'
import { actionEffect } from '#components/panel/article/effect-labels.ts'
import { Confirmation } from '../confirmation.tsx'
import { type ArticleParams, requestedAction } from '../requested-action.ts'
import { submitArticleAction } from './actions.ts'

export const metadata: Metadata = { title: articleActionLabels.submit }

export default async function Page({ params }: { params: ArticleParams }) {
  const requested = await requestedAction(params, 'submit')
  const { article } = requested
  return (
    <Confirmation requested={requested} purpose="submit">
      <ConfirmForm
        action={submitArticleAction}
        article={article}
        submit={articleActionLabels.submit}
        effect={actionEffect('submit', article)}
      />
    </Confirmation>
  )
}
