import { EndSessionsInput } from '#domain/account/account-input.ts'
import { mayEndSessions } from '#domain/permissions.ts'
import { defineVerb } from '../define-verb.ts'
import { done } from '../outcome.ts'
import { requireAccount } from './account-queries.ts'
import { endAccountSessions } from './end-account-sessions.ts'

/** Signs an account out, everywhere or in one browser. Answers how many sessions ended. Throws NotFound. */
export const endSessions = defineVerb({
  name: 'account.end-sessions',
  input: EndSessionsInput,
  load: ({ tx }, { accountId }) => requireAccount(tx, accountId),
  allow: mayEndSessions,
  run: ({ tx, now }, { accountId, sessionId }) => {
    const ended = endAccountSessions(tx, { accountId, now, verb: 'account.end-sessions', only: sessionId })
    const details = { endedSessions: ended, onlyOne: sessionId !== null }
    return done({ ended }, { subject: { kind: 'account', id: accountId }, changed: [], details, readersSee: false })
  },
})
