import { PasswordField } from '#components/form/password-field.tsx'
import { NewPasswordFields } from './new-password-fields.tsx'

/** The current password and the new one. */
export function PasswordFields() {
  return (
    <>
      <PasswordField name="password" label="Obecne hasło" autoComplete="current-password" />
      <NewPasswordFields />
    </>
  )
}
