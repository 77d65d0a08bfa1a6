import { PasswordField } from '#components/form/password-field.tsx'
import { MIN_PASSWORD } from '#domain/account/password-issues.ts'

/** A new password, twice: without a script nobody can look at what they typed. */
export function NewPasswordFields() {
  return (
    <>
      <PasswordField
        name="new-password"
        label="Nowe hasło"
        hint={`Co najmniej ${MIN_PASSWORD} znaków. Najlepiej cztery przypadkowe, niezwiązane ze sobą słowa. Imiona, daty i nazwy związane z portalem nie pomagają.`}
        autoComplete="new-password"
      />
      <PasswordField name="repeated-password" label="Powtórz nowe hasło" autoComplete="new-password" />
    </>
  )
}
