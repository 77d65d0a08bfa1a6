import type { Metadata } from 'next'
import { articleActionLabels } from '#components/panel/article/action-labels.ts'
import { ChangeNoteField } from '#components/panel/article/change-note-field.tsx'
import { ConfirmForm } from '#components/panel/article/confirm-form.tsx'
import { actionEffect } from '#components/panel/article/effect-labels.ts'
import { ToComplete } from '#components/panel/article/to-complete.tsx'
import { isReadyToPublish } from '#domain/article/publish-issues.ts'
import { listOpenIssues } from '#services/article/find-staff-article.ts'
import { Confirmation } from '../confirmation.tsx'
import { Incomplete } from '../incomplete.tsx'
import { type ArticleParams, requestedAction } from '../requested-action.ts'
import { publishArticleAction } from './actions.ts'

export const metadata: Metadata = { title: articleActionLabels.publish }

export default async function Page({ params }: { params: ArticleParams }) {
  const requested = await requestedAction(params, 'publish', 'publish-changes')
  const { article, staff } = requested
  const action = requested.action ?? 'publish'
  // What is asked for on this page is not said to be missing.
  const issues = listOpenIssues(staff.context.db, article, staff.context.now).filter(
    ({ field, key }) => field !== 'changeNote' || key === 'left-out',
  )
  return (
    <Confirmation requested={requested} purpose="publish">
      <ToComplete articleId={article.id} issues={issues} />
      {isReadyToPublish(issues) ? (
        <ConfirmForm
          action={publishArticleAction}
          article={article}
          submit={articleActionLabels[action]}
          effect={actionEffect(action, article)}
          values={{ changeNote: article.open?.changeNote }}
        >
          {action === 'publish-changes' && <ChangeNoteField />}
        </ConfirmForm>
      ) : (
        <Incomplete articleId={article.id}>Uzupełnij tekst w edytorze, a potem opublikuj.</Incomplete>
      )}
    </Confirmation>
  )
}
