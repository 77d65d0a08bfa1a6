import type { Metadata } from 'next'
import { articleActionLabels } from '#components/panel/article/action-labels.ts'
import { ConfirmForm } from '#components/panel/article/confirm-form.tsx'
import { actionEffect } from '#components/panel/article/effect-labels.ts'
import { ToComplete } from '#components/panel/article/to-complete.tsx'
import { isReadyToPublish } from '#domain/article/publish-issues.ts'
import { listUnarchiveIssues } from '#services/article/find-staff-article.ts'
import { Confirmation } from '../confirmation.tsx'
import { Incomplete } from '../incomplete.tsx'
import { type ArticleParams, requestedAction } from '../requested-action.ts'
import { bringBackArticleAction } from './actions.ts'

export const metadata: Metadata = { title: articleActionLabels['bring-back'] }

export default async function Page({ params }: { params: ArticleParams }) {
  const requested = await requestedAction(params, 'bring-back')
  const { article, staff } = requested
  const issues = listUnarchiveIssues(staff.context.db, article, staff.context.now)
  return (
    <Confirmation requested={requested} purpose="bring-back">
      <ToComplete articleId={article.id} issues={issues} />
      {isReadyToPublish(issues) ? (
        <ConfirmForm
          action={bringBackArticleAction}
          article={article}
          submit={articleActionLabels['bring-back']}
          effect={actionEffect('bring-back', article)}
        />
      ) : (
        <Incomplete articleId={article.id}>
          Popraw tekst, opublikuj zmiany w archiwum, a potem przywróć artykuł.
        </Incomplete>
      )}
    </Confirmation>
  )
}
