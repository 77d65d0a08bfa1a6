'use server'
import { answerTo, formAction, goTo } from '#app/_server/form-action.ts'
import { accountSentences } from '#components/account/labels.ts'
import { disableAccount } from '#services/account/disable-account.ts'

export const disableAccountAction = formAction({
  sentences: accountSentences,
  run: ({ context }, read) =>
    answerTo(
      disableAccount(context, {
        accountId: read.number('accountId'),
        seenLockVersion: read.number('seenLockVersion'),
      }),
      () => goTo('/panel/konta', 'konto-wylaczone'),
    ),
})
