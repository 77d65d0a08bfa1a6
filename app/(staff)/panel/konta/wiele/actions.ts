'use server'
import { formAction } from '#app/_server/form-action.ts'
import { accountSentences } from '#components/account/labels.ts'
import { closeAccount } from '#services/account/close-account.ts'
import { eachOfMany } from '#services/each-of-many.ts'
import { answerToMany, readChosen } from '../../chosen-records.ts'

const refused = (field: string, key: string) => ({ kind: 'refused', issues: [{ field, key }] }) as const

export const disableAccountsAction = formAction({
  sentences: { ...accountSentences, 'accountIds.missing': 'Zaznacz przynajmniej jedno konto.' },
  run: async ({ context, account }, read) => {
    const chosen = readChosen(read, 'accountIds').filter(({ id }) => id !== account.id)
    if (chosen.length === 0) return refused('accountIds', 'missing')
    const toAccountId = read.optionalNumber('toAccountId')
    // Whoever takes over the drafts stays.
    if (chosen.some(({ id }) => id === toAccountId)) return refused('toAccountId', 'is-itself')
    const close = ({ id, ...seen }: (typeof chosen)[number]) =>
      closeAccount(context, { accountId: id, toAccountId, ...seen })
    const done = await eachOfMany(chosen, close)
    return answerToMany(done, chosen.length, '/panel/konta', ['accounts-disabled', 'accounts-disabled-partly'])
  },
})
