'use server'
import { formAction } from '#app/_server/form-action.ts'
import { accountSentences } from '#components/account/labels.ts'
import type { Right } from '#domain/account/rights.ts'
import { createAccount } from '#services/account/create-account.ts'
import { generatePassword, hashPassword } from '#services/account/password.ts'

export const createAccountAction = formAction({
  sentences: accountSentences,
  run: async ({ context }, read) => {
    const password = generatePassword()
    const created = createAccount(context, {
      email: read.text('email'),
      name: read.text('name'),
      unit: read.text('unit'),
      position: read.text('position'),
      // Words that are no rights are refused by the input of the verb.
      rights: read.list('rights') as Right[],
      passwordHash: await hashPassword(password),
      mustChangePassword: true,
    })
    if (!created.ok) return { kind: 'refused', issues: created.issues }
    return {
      kind: 'secret',
      message:
        'Utworzono konto. Przekaż tej osobie hasło: jest pokazane tylko teraz i ważne 72 godziny, a przy pierwszym logowaniu trzeba je zmienić.',
      value: password,
      next: { href: `/panel/konta/${created.value.accountId}`, label: 'Przejdź do konta' },
    }
  },
})
