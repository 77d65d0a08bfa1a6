'use server'
import { formAction } from '#app/_server/form-action.ts'
import { accountSentences } from '#components/account/labels.ts'
import { invitePerson } from '#services/password-link/hand-links.ts'
import { readAccount } from '../account-form.ts'
import { answerWithLink, linkWay } from '../handed-link.ts'

export const createAccountAction = formAction({
  sentences: accountSentences,
  run: async ({ context }, read) =>
    answerWithLink(await invitePerson(context, readAccount(read), linkWay(read)), {
      mailed: 'account-invited',
      shown: 'Utworzono konto.',
    }),
})
