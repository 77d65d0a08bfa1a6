import type { Metadata } from 'next'
import { TextArea } from '#components/form/text-area.tsx'
import { articleActionLabels } from '#components/panel/article/action-labels.ts'
import { ConfirmForm } from '#components/panel/article/confirm-form.tsx'
import { actionEffect } from '#components/panel/article/effect-labels.ts'
import { Confirmation } from '../confirmation.tsx'
import { type ArticleParams, requestedAction } from '../requested-action.ts'
import { annotateArticleAction } from './actions.ts'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: articleActionLabels.annotate }

export default async function Page({ params }: { params: ArticleParams }) {
  const requested = await requestedAction(params, 'annotate')
  const { article } = requested
  return (
    <Confirmation requested={requested} purpose="annotate">
      <ConfirmForm
        action={annotateArticleAction}
        article={article}
        submit="Opublikuj notę"
        effect={actionEffect('annotate', article)}
        values={{ editorNote: article.live?.editorNote }}
      >
        <TextArea name="editorNote" label="Nota redakcji" hint="Puste pole usuwa notę." isOptional />
      </ConfirmForm>
    </Confirmation>
  )
}
