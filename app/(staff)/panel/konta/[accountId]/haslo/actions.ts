'use server'
import { formAction } from '#app/_server/form-action.ts'
import { resetPassword } from '#services/account/reset-password.ts'
import { readSeenAccount } from '../../account-form.ts'
import { withHandedPassword } from '../../handed-password.ts'

const said = {
  message:
    'Ustawiono nowe hasło i zakończono sesje tego konta. Przekaż hasło tej osobie: jest pokazane tylko teraz i ważne 72 godziny, a przy logowaniu trzeba je zmienić.',
  link: 'Wróć do konta',
}

export const resetPasswordAction = formAction({
  run: ({ context }, read) =>
    withHandedPassword((passwordHash) => resetPassword(context, { ...readSeenAccount(read), passwordHash }), said),
})
