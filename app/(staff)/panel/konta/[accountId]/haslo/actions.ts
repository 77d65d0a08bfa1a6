'use server'
import { formAction } from '#app/_server/form-action.ts'
import { accountSentences } from '#components/account/labels.ts'
import { resetByLink } from '#services/password-link/hand-links.ts'
import { readSeenAccount } from '../../account-form.ts'
import { answerWithLink, linkWay } from '../../handed-link.ts'

export const resetPasswordAction = formAction({
  sentences: accountSentences,
  run: async ({ context }, read) =>
    answerWithLink(await resetByLink(context, readSeenAccount(read), linkWay(read)), {
      mailed: 'password-taken',
      shown: 'Dotychczasowe hasło i poprzedni odnośnik już nie działają.',
    }),
})
