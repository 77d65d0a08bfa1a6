'use server'
import { answerTo, formAction, goTo } from '#app/_server/form-action.ts'
import { passkeysHere } from '#app/_server/second-factor.ts'
import { findStaffAnyFactor } from '#app/_server/staff.ts'
import { factorSentences } from '#components/account/labels.ts'
import { addOwnPasskey } from '#services/passkey/add-own-passkey.ts'
import { optionsForAdding } from '#services/passkey/passkey-options.ts'
import { removePasskey } from '#services/passkey/remove-passkey.ts'
import { renamePasskey } from '#services/passkey/rename-passkey.ts'
import { showCodes } from './show-codes.ts'

const ADDRESS = '/panel/moje-konto/drugi-skladnik'

const own = { find: findStaffAnyFactor, sentences: factorSentences }

/** What the browser is to ask its device to make; null = nobody is signed in, or this portal has no keys. */
export async function askToAddPasskeyAction() {
  const staff = await findStaffAnyFactor()
  const place = passkeysHere()
  return staff && place && optionsForAdding(staff.context, place)
}

export const addPasskeyAction = formAction({
  ...own,
  run: async ({ context }, read) => {
    const place = passkeysHere()
    if (!place) return { kind: 'refused', issues: [{ field: 'passkey', key: 'not-verified' }] }
    const added = await addOwnPasskey(context, { name: read.text('name'), answer: read.text('passkey'), place })
    return answerTo(added, ({ codes }) =>
      codes === null ? goTo(ADDRESS, 'factor-added') : showCodes('Dodano klucz dostępu.', codes),
    )
  },
})

export const removePasskeyAction = formAction({
  ...own,
  run: ({ context, account }, read) =>
    answerTo(removePasskey(context, { accountId: account.id, passkeyId: read.number('passkeyId') }), () =>
      goTo(ADDRESS, 'factor-removed'),
    ),
})

export const renamePasskeyAction = formAction({
  ...own,
  fields: { name: 'newName' },
  run: ({ context, account: { id: accountId } }, read) =>
    answerTo(
      renamePasskey(context, { accountId, passkeyId: read.number('passkeyId'), name: read.text('newName') }),
      () => goTo(ADDRESS, 'passkey-renamed'),
    ),
})
