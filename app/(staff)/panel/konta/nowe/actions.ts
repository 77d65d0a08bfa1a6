'use server'
import { formAction } from '#app/_server/form-action.ts'
import { accountSentences } from '#components/account/labels.ts'
import { createAccount } from '#services/account/create-account.ts'
import { readAccount } from '../account-form.ts'
import { withHandedPassword } from '../handed-password.ts'

const said = {
  message:
    'Utworzono konto. Przekaż tej osobie hasło: jest pokazane tylko teraz i ważne 72 godziny, a przy pierwszym logowaniu trzeba je zmienić.',
  link: 'Przejdź do konta',
}

export const createAccountAction = formAction({
  sentences: accountSentences,
  run: ({ context }, read) =>
    withHandedPassword(
      (passwordHash) => createAccount(context, { ...readAccount(read), passwordHash, mustChangePassword: true }),
      said,
    ),
})
