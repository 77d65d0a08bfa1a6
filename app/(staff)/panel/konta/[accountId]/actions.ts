'use server'
import { answerTo, formAction, goTo } from '#app/_server/form-action.ts'
import { accountSentences } from '#components/account/labels.ts'
import { changeAccount } from '#services/account/change-account.ts'
import { enableAccount } from '#services/account/enable-account.ts'
import { endSessions } from '#services/account/end-sessions.ts'
import { readAccount, readSeenAccount } from '../account-form.ts'

export const changeAccountAction = formAction({
  sentences: accountSentences,
  run: ({ context }, read) =>
    answerTo(changeAccount(context, { ...readSeenAccount(read), ...readAccount(read) }), () =>
      goTo('/panel/konta', 'account-changed'),
    ),
})

export const enableAccountAction = formAction({
  run: ({ context }, read) =>
    answerTo(enableAccount(context, readSeenAccount(read)), ({ accountId }) =>
      goTo(`/panel/konta/${accountId}`, 'account-enabled'),
    ),
})

export const endAccountSessionsAction = formAction({
  run: ({ context }, read) => {
    const accountId = read.number('accountId')
    return answerTo(endSessions(context, { accountId, sessionId: read.optional('sessionId') }), () =>
      goTo(`/panel/konta/${accountId}`, 'sessions-ended'),
    )
  },
})
