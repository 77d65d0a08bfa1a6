import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { articleActionLabels } from '#components/panel/article/action-labels.ts'
import { ConfirmForm } from '#components/panel/article/confirm-form.tsx'
import { actionEffect } from '#components/panel/article/effect-labels.ts'
import { Confirmation } from '../confirmation.tsx'
import { type ArticleParams, requestedAction } from '../requested-action.ts'
import { duplicateArticleAction } from './actions.ts'

export const metadata: Metadata = { title: articleActionLabels.duplicate }

export default async function Page({ params }: { params: ArticleParams }) {
  const requested = await requestedAction(params, 'duplicate')
  const { article } = requested
  return (
    <Confirmation requested={requested} purpose="duplicate">
      <ConfirmForm
        action={duplicateArticleAction}
        article={article}
        submit={articleActionLabels.duplicate}
        effect={actionEffect('duplicate', article)}
        values={{ draftKey: randomUUID() }}
      >
        <HiddenValue name="draftKey" />
      </ConfirmForm>
    </Confirmation>
  )
}
