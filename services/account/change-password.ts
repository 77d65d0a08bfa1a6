import { eq } from 'drizzle-orm'
import { accounts } from '#db/schema/index.ts'
import { ChangePasswordInput } from '#domain/account/account-input.ts'
import { mayChangeOwnAccount } from '#domain/permissions.ts'
import { defineVerb } from '../define-verb.ts'
import { done, oneUpdated, refused } from '../outcome.ts'
import { dropLink } from '../password-link/put-link.ts'
import { renewSession } from '../session/start-session.ts'
import { requireAccount } from './account-queries.ts'
import { endAccountSessions } from './end-account-sessions.ts'
import { tellPerson } from './tell-person.ts'

/**
 * One's own new password, both hashed before (change-own-password.ts). Ends every session but the one it is done in,
 * which gets a new token (OWASP ASVS 5.0, 7.2.4): answers that, null when it was done in none.
 * Refuses when the password that was verified is current no more. Throws NotFound.
 */
export const changePassword = defineVerb({
  name: 'account.change-password',
  input: ChangePasswordInput,
  load: ({ tx }, { accountId }) => requireAccount(tx, accountId),
  allow: mayChangeOwnAccount,
  run: ({ tx, now }, { accountId, verifiedHash, passwordHash, sessionId }, before) => {
    if (before.passwordHash !== verifiedHash) return refused({ field: 'currentPassword', key: 'wrong' })
    tx.update(accounts)
      .set({
        passwordHash,
        passwordChangedAt: now,
        passwordResetAt: null,
      })
      .where(eq(accounts.id, accountId))
      .run()
    dropLink(tx, accountId)
    tellPerson(tx, { accountId, kind: 'password-changed', at: now })
    const endedSessions = endAccountSessions(tx, {
      accountId,
      now,
      verb: 'account.change-password',
      except: sessionId,
    })
    const token = sessionId === null ? null : renewSession(tx, { sessionId, now })
    const details = { wasReset: before.passwordResetAt !== null, endedSessions }
    return done({ accountId, token }, { ...oneUpdated('account', accountId), details, readersSee: false })
  },
})
