import type { Metadata } from 'next'
import { dateFields } from '#components/form/date-fields.ts'
import { PartialDateField } from '#components/form/partial-date-field.tsx'
import { TextField } from '#components/form/text-field.tsx'
import { articleActionLabels } from '#components/panel/article/action-labels.ts'
import { ConfirmForm } from '#components/panel/article/confirm-form.tsx'
import { actionEffect } from '#components/panel/article/effect-labels.ts'
import { formatWarsawTime, warsawDay } from '#domain/warsaw-time.ts'
import { Confirmation } from '../confirmation.tsx'
import { type ArticleParams, requestedAction } from '../requested-action.ts'
import { rescheduleArticleAction } from './actions.ts'

export const metadata: Metadata = { title: articleActionLabels.reschedule }

export default async function Page({ params }: { params: ArticleParams }) {
  const requested = await requestedAction(params, 'reschedule')
  const { article } = requested
  const dueAt = article.open?.dueAt ?? null
  const former = dueAt === null ? {} : { ...dateFields('day', warsawDay(dueAt)), hour: formatWarsawTime(dueAt) }
  return (
    <Confirmation requested={requested} purpose="reschedule">
      <ConfirmForm
        action={rescheduleArticleAction}
        article={article}
        submit={articleActionLabels.reschedule}
        effect={actionEffect('reschedule', article)}
        values={former}
      >
        <PartialDateField name="day" legend="Dzień publikacji" hint="Dzień, miesiąc i rok." />
        <TextField name="hour" label="Godzina" hint="Na przykład 9.00, czasu polskiego." width="short" />
      </ConfirmForm>
    </Confirmation>
  )
}
