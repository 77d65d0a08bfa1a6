'use server'
import { formAction, goTo } from '#app/_server/form-action.ts'
import { accountSentences } from '#components/account/labels.ts'
import { closeAccount } from '#services/account/close-account.ts'
import { eachOfMany } from '#services/each-of-many.ts'
import { readChosen } from '../../chosen-records.ts'

export const disableAccountsAction = formAction({
  sentences: { ...accountSentences, 'accountIds.missing': 'Zaznacz przynajmniej jedno konto.' },
  run: async ({ context, account }, read) => {
    const chosen = readChosen(read, 'accountIds').filter(({ id }) => id !== account.id)
    if (chosen.length === 0) return { kind: 'refused', issues: [{ field: 'accountIds', key: 'missing' }] }
    const toAccountId = read.optionalNumber('toAccountId')
    // Whoever takes over the drafts stays.
    if (chosen.some(({ id }) => id === toAccountId)) {
      return { kind: 'refused', issues: [{ field: 'toAccountId', key: 'is-itself' }] }
    }
    const { left } = await eachOfMany(chosen, ({ id, seenLockVersion }) =>
      closeAccount(context, { accountId: id, seenLockVersion, toAccountId }),
    )
    const [first] = left
    if (left.length === chosen.length && first && first.issues.length > 0) {
      return { kind: 'refused', issues: first.issues }
    }
    return goTo('/panel/konta', left.length === 0 ? 'accounts-disabled' : 'accounts-disabled-partly')
  },
})
