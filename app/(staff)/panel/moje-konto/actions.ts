'use server'
import { signOut } from '#app/_server/auth.ts'
import { answerTo, formAction, goTo } from '#app/_server/form-action.ts'
import type { ChosenMailKind } from '#domain/mail/mail-kinds.ts'
import { changeOwnData } from '#services/account/change-own-data.ts'
import { chooseSingleKeys } from '#services/account/choose-single-keys.ts'
import { endSessions } from '#services/account/end-sessions.ts'
import { chooseMail } from '#services/mail/choose-mail.ts'
import { unlinkOidc } from '#services/oidc/unlink-oidc.ts'

export const changeOwnDataAction = formAction({
  run: ({ context, account }, read) =>
    answerTo(
      changeOwnData(context, {
        accountId: account.id,
        seenLockVersion: read.number('seenLockVersion'),
        unit: read.text('unit'),
        position: read.text('position'),
      }),
      () => goTo('/panel/moje-konto', 'own-data-changed'),
    ),
})

export const chooseSingleKeysAction = formAction({
  run: ({ context, account }, read) =>
    answerTo(
      chooseSingleKeys(context, { accountId: account.id, usesSingleKeys: read.isTicked('usesSingleKeys') }),
      () => goTo('/panel/moje-konto', 'own-data-changed'),
    ),
})

export const chooseMailAction = formAction({
  run: ({ context, account }, read) =>
    answerTo(chooseMail(context, { accountId: account.id, kinds: read.list('mail') as ChosenMailKind[] }), () =>
      goTo('/panel/moje-konto', 'own-data-changed'),
    ),
})

export const unlinkOidcAction = formAction({
  run: ({ context, account }) =>
    answerTo(unlinkOidc(context, { accountId: account.id }), () => goTo('/panel/moje-konto', 'oidc-unlinked')),
})

export const endOneSessionAction = formAction({
  run: ({ context, account }, read) =>
    answerTo(endSessions(context, { accountId: account.id, sessionId: read.text('sessionId') }), () =>
      goTo('/panel/moje-konto', 'session-ended'),
    ),
})

/** Everywhere, here too. */
export const signOutEverywhereAction = formAction({
  run: async ({ context, account }) => {
    const ended = endSessions(context, { accountId: account.id, sessionId: null })
    if (!ended.ok) return { kind: 'refused', issues: ended.issues }
    await signOut()
    return goTo('/logowanie?wylogowano=1')
  },
})
