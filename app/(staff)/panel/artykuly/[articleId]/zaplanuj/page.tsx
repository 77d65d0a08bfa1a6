import type { Metadata } from 'next'
import { PartialDateField } from '#components/form/partial-date-field.tsx'
import { TextField } from '#components/form/text-field.tsx'
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
import { scheduleArticleAction } from './actions.ts'

export const metadata: Metadata = { title: articleActionLabels.schedule }

export default async function Page({ params }: { params: ArticleParams }) {
  const requested = await requestedAction(params, 'schedule')
  const { article, staff } = requested
  // What is asked for on this page is not said to be missing.
  const issues = listOpenIssues(staff.context.db, article, staff.context.now).filter(
    ({ field, key }) => field !== 'changeNote' || key === 'left-out',
  )
  return (
    <Confirmation requested={requested} purpose="schedule">
      <ToComplete articleId={article.id} issues={issues} />
      {isReadyToPublish(issues) ? (
        <ConfirmForm
          action={scheduleArticleAction}
          article={article}
          submit={articleActionLabels.schedule}
          effect={actionEffect('schedule', article)}
          values={{ changeNote: article.open?.changeNote, hour: '9.00' }}
        >
          <PartialDateField name="day" legend="Dzień publikacji" hint="Dzień, miesiąc i rok." />
          <TextField name="hour" label="Godzina" hint="Na przykład 9.00, czasu polskiego." width="short" />
          {article.publicState === 'published' && <ChangeNoteField />}
        </ConfirmForm>
      ) : (
        <Incomplete articleId={article.id}>Uzupełnij tekst w edytorze, a potem zaplanuj publikację.</Incomplete>
      )}
    </Confirmation>
  )
}
