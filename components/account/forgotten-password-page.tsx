import type { FormActionProp } from '#components/form/form-state.ts'
import { StaffForm } from '#components/form/staff-form.tsx'
import { TextField } from '#components/form/text-field.tsx'
import { OutsiderFrame } from '#components/preview/outsider-frame.tsx'
import { typeset } from '#domain/text/typography.ts'

type Props = { readonly siteName: string; readonly action: FormActionProp }

/** Who does not remember their password asks for a link. */
export function ForgottenPasswordPage({ siteName, action }: Props) {
  return (
    <OutsiderFrame siteName={siteName}>
      <h1>{typeset('Nie pamiętam hasła')}</h1>
      <p>{typeset('Wpisz adres e-mail swojego konta. Przyślemy na niego odnośnik do ustawienia nowego hasła.')}</p>
      <StaffForm action={action} submit="Wyślij odnośnik" undone="Nie wysłano" isWork={false}>
        <TextField name="email" label="Adres e-mail" type="email" autoComplete="username" />
      </StaffForm>
      <p>
        <a href="/logowanie">Wróć do logowania</a>
      </p>
    </OutsiderFrame>
  )
}
