'use server'
import { dataDirectory } from '#app/_server/context.ts'
import { answerTo, formAction, goTo } from '#app/_server/form-action.ts'
import { findStaffAnyFactor } from '#app/_server/staff.ts'
import { factorSentences } from '#components/account/labels.ts'
import { beginTotp } from '#services/factor/begin-totp.ts'
import { confirmOwnTotp } from '#services/factor/confirm-own-totp.ts'
import { ensureFactorKey } from '#services/factor/factor-key.ts'
import { codesFor } from '#services/factor/first-recovery-codes.ts'
import { removeTotp } from '#services/factor/remove-totp.ts'
import { renewRecoveryCodes } from '#services/factor/renew-recovery-codes.ts'
import { sealSecret } from '#services/factor/seal-secret.ts'
import { newTotpSecret } from '#services/factor/totp.ts'
import { showCodes } from './show-codes.ts'

const ADDRESS = '/panel/moje-konto/drugi-skladnik'

const own = { find: findStaffAnyFactor, sentences: factorSentences }

export const beginTotpAction = formAction({
  ...own,
  run: ({ context, account: { id: accountId } }) => {
    const sealedSecret = sealSecret(ensureFactorKey(dataDirectory()), newTotpSecret(), { accountId })
    return answerTo(beginTotp(context, { accountId, sealedSecret }), () => goTo(`${ADDRESS}/aplikacja`))
  },
})

export const confirmTotpAction = formAction({
  ...own,
  run: ({ context }, read) =>
    answerTo(confirmOwnTotp(context, { code: read.text('code'), dataDir: dataDirectory() }), ({ codes }) =>
      codes === null ? goTo(ADDRESS, 'factor-added') : showCodes('Włączono kody z aplikacji.', codes),
    ),
})

export const removeTotpAction = formAction({
  ...own,
  run: ({ context, account }) =>
    answerTo(removeTotp(context, { accountId: account.id }), () => goTo(ADDRESS, 'factor-removed')),
})

export const renewRecoveryCodesAction = formAction({
  ...own,
  run: ({ context, account: { id: accountId } }) => {
    const { codes, codeHashes } = codesFor(accountId)
    return answerTo(renewRecoveryCodes(context, { accountId, codeHashes }), () =>
      showCodes('Utworzono nowe kody zapasowe. Poprzednie już nie działają.', codes),
    )
  },
})
