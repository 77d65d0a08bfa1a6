import type { Metadata } from 'next'
import { TextArea } from '#components/form/text-area.tsx'
import { articleActionLabels } from '#components/panel/article/action-labels.ts'
import { ConfirmForm } from '#components/panel/article/confirm-form.tsx'
import { actionEffect } from '#components/panel/article/effect-labels.ts'
import { Confirmation } from '../confirmation.tsx'
import { type ArticleParams, requestedAction } from '../requested-action.ts'
import { returnArticleAction } from './actions.ts'

export const metadata: Metadata = { title: articleActionLabels.return }

export default async function Page({ params }: { params: ArticleParams }) {
  const requested = await requestedAction(params, 'return')
  const { article } = requested
  return (
    <Confirmation requested={requested} purpose="return">
      <ConfirmForm
        action={returnArticleAction}
        article={article}
        submit={articleActionLabels.return}
        effect={actionEffect('return', article)}
      >
        <TextArea name="note" label="Co poprawić" />
      </ConfirmForm>
    </Confirmation>
  )
}
