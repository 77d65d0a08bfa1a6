'use server'
import { answerTo, formAction, goTo } from '#app/_server/form-action.ts'
import { accountSentences } from '#components/account/labels.ts'
import type { Right } from '#domain/account/rights.ts'
import { changeAccount } from '#services/account/change-account.ts'
import { enableAccount } from '#services/account/enable-account.ts'
import { endSessions } from '#services/account/end-sessions.ts'

export const changeAccountAction = formAction({
  sentences: accountSentences,
  run: ({ context }, read) =>
    answerTo(
      changeAccount(context, {
        accountId: read.number('accountId'),
        seenLockVersion: read.number('seenLockVersion'),
        email: read.text('email'),
        name: read.text('name'),
        unit: read.text('unit'),
        position: read.text('position'),
        rights: read.list('rights') as Right[],
      }),
      () => goTo('/panel/konta', 'konto-zmienione'),
    ),
})

export const enableAccountAction = formAction({
  run: ({ context }, read) =>
    answerTo(
      enableAccount(context, {
        accountId: read.number('accountId'),
        seenLockVersion: read.number('seenLockVersion'),
      }),
      ({ accountId }) => goTo(`/panel/konta/${accountId}`, 'konto-wlaczone'),
    ),
})

export const endAccountSessionsAction = formAction({
  run: ({ context }, read) => {
    const accountId = read.number('accountId')
    return answerTo(endSessions(context, { accountId, sessionId: read.optional('sessionId') }), () =>
      goTo(`/panel/konta/${accountId}`, 'sesje-zakonczone'),
    )
  },
})
