import type { Metadata } from 'next'
import { SelectField } from '#components/form/select-field.tsx'
import { articleActionLabels } from '#components/panel/article/action-labels.ts'
import { ConfirmForm } from '#components/panel/article/confirm-form.tsx'
import { actionEffect } from '#components/panel/article/effect-labels.ts'
import { listActiveWriters } from '#services/account/account-queries.ts'
import { Confirmation } from '../confirmation.tsx'
import { type ArticleParams, requestedAction } from '../requested-action.ts'
import { handOverArticleAction } from './actions.ts'

export const metadata: Metadata = { title: articleActionLabels['hand-over'] }

export default async function Page({ params }: { params: ArticleParams }) {
  const requested = await requestedAction(params, 'hand-over')
  const { article, staff } = requested
  const writers = listActiveWriters(staff.context.db)
  return (
    <Confirmation requested={requested} purpose="hand-over">
      <ConfirmForm
        action={handOverArticleAction}
        article={article}
        submit={articleActionLabels['hand-over']}
        effect={actionEffect('hand-over', article)}
        values={{ toAccountId: article.open?.ownerId }}
      >
        <SelectField
          name="toAccountId"
          label="Kto ma prowadzić szkic"
          empty="Wybierz osobę"
          choices={writers.map(({ id, name }) => ({ value: String(id), label: name }))}
        />
      </ConfirmForm>
    </Confirmation>
  )
}
