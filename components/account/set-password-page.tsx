import type { FormActionProp } from '#components/form/form-state.ts'
import { HiddenValue } from '#components/form/hidden-value.tsx'
import { StaffForm } from '#components/form/staff-form.tsx'
import { OutsiderFrame } from '#components/preview/outsider-frame.tsx'
import { PolishMoment } from '#components/ui/polish-date.tsx'
import { typeset } from '#domain/text/typography.ts'
import { NewPasswordFields } from './new-password-fields.tsx'

type Props = {
  readonly siteName: string
  /** Whose account it is. */
  readonly name: string
  readonly email: string
  /** ms UTC. */
  readonly expiresAt: number
  readonly secret: string
  readonly action: FormActionProp
}

/** What the link leads to: the owner of an account chooses its password. Opening it spends nothing. */
export function SetPasswordPage({ siteName, name, email, expiresAt, secret, action }: Props) {
  return (
    <OutsiderFrame siteName={siteName}>
      <h1>Ustaw hasło</h1>
      <p>
        Konto: {name}, <span className="breakable">{email}</span>.
      </p>
      <p>
        {typeset('Odnośnik działa raz, do: ')}
        <PolishMoment at={expiresAt} />. {typeset('Po ustawieniu hasła zaloguj się nim.')}
      </p>
      <StaffForm action={action} values={{ secret }} submit="Ustaw hasło" undone="Nie ustawiono hasła" isWork={false}>
        <HiddenValue name="secret" />
        <NewPasswordFields />
      </StaffForm>
    </OutsiderFrame>
  )
}
