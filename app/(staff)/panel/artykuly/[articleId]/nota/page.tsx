import type { Metadata } from 'next'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { TextArea } from '#components/form/text-area.tsx'
import { articleActionHref, articleActionLabels } from '#components/panel/article/action-labels.ts'
import { actionEffect } from '#components/panel/article/effect-labels.ts'
import { typeset } from '#domain/text/typography.ts'
import { Confirmation } from '../confirmation.tsx'
import { type ArticleParams, requestedAction } from '../requested-action.ts'
import { annotateArticleAction } from './actions.ts'

export const metadata: Metadata = { title: articleActionLabels.annotate }

export default async function Page({ params }: { params: ArticleParams }) {
  const requested = await requestedAction(params, 'annotate')
  const { article } = requested
  return (
    <Confirmation requested={requested} purpose="annotate">
      <StaffForm
        action={annotateArticleAction}
        values={{
          articleId: article.id,
          seenLockVersion: article.lockVersion,
          editorNote: article.live?.editorNote ?? '',
        }}
        submit="Opublikuj notę"
        cancel="/panel/artykuly"
        reload={articleActionHref(article.id, 'annotate')}
      >
        <HiddenValue name="articleId" />
        <HiddenValue name="seenLockVersion" />
        <p className="confirm-effect">{typeset(actionEffect('annotate', article).join(' '))}</p>
        <TextArea name="editorNote" label="Nota redakcji" hint="Puste pole usuwa notę." isOptional />
      </StaffForm>
    </Confirmation>
  )
}
