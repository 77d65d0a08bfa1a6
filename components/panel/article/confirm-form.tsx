import type { ReactNode } from 'react'
import type { FormActionProp, InitialValues } from '#components/form/form-state.ts'
import { StaffForm } from '#components/form/staff-form.tsx'
import { typeset } from '#domain/text/typography.ts'

type Props = {
  readonly action: FormActionProp
  readonly article: { readonly id: number; readonly lockVersion: number; readonly listHref: string }
  readonly submit: string
  /** What happens when it is confirmed, in whole sentences. */
  readonly effect: readonly string[]
  readonly tone?: 'main' | 'danger'
  readonly values?: InitialValues
  readonly children?: ReactNode
}

/**
 * The question itself: what happens, what is still to be said, the safe choice first. It always carries the version that
 * the page shows: nothing saved is written over, and what is confirmed is what is here.
 */
export function ConfirmForm({ action, article, submit, effect, tone = 'main', values = {}, children }: Props) {
  return (
    <StaffForm action={action} values={values} submit={submit} tone={tone} cancel={article.listHref}>
      <input type="hidden" name="articleId" value={article.id} />
      <input type="hidden" name="seenLockVersion" value={article.lockVersion} />
      <p className="confirm-effect">{typeset(effect.join(' '))}</p>
      {children}
    </StaffForm>
  )
}
