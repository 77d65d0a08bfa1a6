import type { Metadata } from 'next'
import { articleActionLabels } from '#components/panel/article/action-labels.ts'
import { ConfirmForm } from '#components/panel/article/confirm-form.tsx'
import { actionEffect } from '#components/panel/article/effect-labels.ts'
import { ToComplete } from '#components/panel/article/to-complete.tsx'
import { listLeftOutIssues } from '#services/article/find-staff-article.ts'
import { Confirmation } from '../confirmation.tsx'
import { Incomplete } from '../incomplete.tsx'
import { type ArticleParams, requestedAction } from '../requested-action.ts'
import { submitArticleAction } from './actions.ts'

export const metadata: Metadata = { title: articleActionLabels.submit }

export default async function Page({ params }: { params: ArticleParams }) {
  const requested = await requestedAction(params, 'submit')
  const { article } = requested
  const issues = listLeftOutIssues(article)
  return (
    <Confirmation requested={requested} purpose="submit">
      <ToComplete articleId={article.id} issues={issues} />
      {issues.length === 0 ? (
        <ConfirmForm
          action={submitArticleAction}
          article={article}
          submit={articleActionLabels.submit}
          effect={actionEffect('submit', article)}
        />
      ) : (
        <Incomplete articleId={article.id}>Popraw tekst w edytorze, a potem przekaż go do zatwierdzenia.</Incomplete>
      )}
    </Confirmation>
  )
}
