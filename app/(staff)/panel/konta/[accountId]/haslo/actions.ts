'use server'
import { formAction } from '#app/_server/form-action.ts'
import { generatePassword, hashPassword } from '#services/account/password.ts'
import { resetPassword } from '#services/account/reset-password.ts'

export const resetPasswordAction = formAction({
  run: async ({ context }, read) => {
    const password = generatePassword()
    const reset = resetPassword(context, {
      accountId: read.number('accountId'),
      seenLockVersion: read.number('seenLockVersion'),
      passwordHash: await hashPassword(password),
    })
    if (!reset.ok) return { kind: 'refused', issues: reset.issues }
    return {
      kind: 'secret',
      message:
        'Ustawiono nowe hasło i zakończono sesje tego konta. Przekaż hasło tej osobie: jest pokazane tylko teraz i ważne 72 godziny, a przy logowaniu trzeba je zmienić.',
      value: password,
      next: { href: `/panel/konta/${reset.value.accountId}`, label: 'Wróć do konta' },
    }
  },
})
