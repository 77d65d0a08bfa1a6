import type { ReactNode } from 'react'
import type { FormActionProp, InitialValues } from '#components/form/form-state.ts'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { typeset } from '#domain/text/typography.ts'

type Props = {
  readonly action: FormActionProp
  readonly article: { readonly id: number; readonly lockVersion: number }
  readonly submit: string
  /** What happens when it is confirmed, in whole sentences. */
  readonly effect: readonly string[]
  readonly tone?: 'main' | 'danger'
  readonly values?: InitialValues
  readonly children?: ReactNode
}

/** The question itself: what happens, what is still to be said, the safe choice first. */
export function ConfirmForm({ action, article, submit, effect, tone = 'main', values = {}, children }: Props) {
  return (
    <StaffForm
      action={action}
      values={{ articleId: article.id, seenLockVersion: article.lockVersion, ...values }}
      submit={submit}
      tone={tone}
      cancel="/panel/artykuly"
    >
      <HiddenValue name="articleId" />
      <HiddenValue name="seenLockVersion" />
      <p className="confirm-effect">{typeset(effect.join(' '))}</p>
      {children}
    </StaffForm>
  )
}
