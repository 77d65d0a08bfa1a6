'use server'
import { answerTo, formAction, goTo } from '#app/_server/form-action.ts'
import { accountSentences } from '#components/account/labels.ts'
import { closeAccount } from '#services/account/close-account.ts'
import { readSeenAccount } from '../../account-form.ts'

export const disableAccountAction = formAction({
  sentences: accountSentences,
  run: ({ context }, read) =>
    answerTo(closeAccount(context, { ...readSeenAccount(read), toAccountId: read.optionalNumber('toAccountId') }), () =>
      goTo('/panel/konta', 'account-disabled'),
    ),
})
