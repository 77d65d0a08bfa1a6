import type { ReactNode } from 'react'
import type { FormActionProp, InitialValues } from '#components/form/form-state.ts'
import { StaffForm } from '#components/form/staff-form.tsx'
import { typeset } from '#domain/text/typography.ts'
import { actionAddresses, articleActionLabels } from './action-labels.ts'
import { CONFIRMED_ACTION, type ConfirmedAction } from './confirmed-action.ts'
import { actionEffect, type EffectSubject } from './effect-labels.ts'

type Props = {
  readonly action: FormActionProp
  readonly article: EffectSubject & { readonly id: number; readonly lockVersion: number; readonly listHref: string }
  /** What is confirmed. */
  readonly asked: ConfirmedAction
  readonly tone?: 'main' | 'danger'
  readonly values?: InitialValues
  readonly children?: ReactNode
}

/**
 * The question itself: what happens, what is still to be said, the safe choice first. It always carries the version that
 * the page shows: nothing saved is written over, and what is confirmed is what is here.
 */
export function ConfirmForm({ action, article, asked, tone = 'main', values = {}, children }: Props) {
  const submit = articleActionLabels[asked]
  return (
    <StaffForm
      action={action}
      values={values}
      submit={submit}
      tone={tone}
      cancel={article.listHref}
      asksAgain={asked === 'withdraw' || asked === 'revert-urgent'}
    >
      <input type="hidden" name={CONFIRMED_ACTION} value={actionAddresses[asked]} />
      <input type="hidden" name="articleId" value={article.id} />
      <input type="hidden" name="seenLockVersion" value={article.lockVersion} />
      <p className="confirm-effect">{typeset(actionEffect(asked, article).join(' '))}</p>
      {children}
    </StaffForm>
  )
}
