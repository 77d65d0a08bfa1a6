import { and, desc, eq, sql } from 'drizzle-orm'
import { mailOutbox } from '#db/schema/index.ts'
import { TrialMailInput } from '#domain/mail/mail-input.ts'
import { maySendTrialMail } from '#domain/permissions.ts'
import { requireAccount } from '../account/account-queries.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import { defineVerb } from '../define-verb.ts'
import { done, unchanged } from '../outcome.ts'

const { kind, accountId: reader, state } = mailOutbox

/** Puts a mail to oneself into the outbox, by the way of all others; nothing while one is on its way. Throws NotFound; Forbidden. */
export const sendTrialMail = defineVerb({
  name: 'mail.send-trial',
  input: TrialMailInput,
  load: ({ tx }, { accountId }) => requireAccount(tx, accountId),
  allow: maySendTrialMail,
  run: ({ tx, now }, { accountId }) => {
    const isOnItsWay = and(eq(kind, 'trial'), eq(reader, accountId), sql`${state} in ('waiting', 'sending')`)
    if (tx.select({ id: mailOutbox.id }).from(mailOutbox).where(isOnItsWay).limit(1).get()) {
      return unchanged({ accountId })
    }
    tx.insert(mailOutbox).values({ kind: 'trial', accountId, createdAt: now, stateAt: now, tryAt: now }).run()
    const subject = { kind: 'account', id: accountId } as const
    return done({ accountId }, { subject, changed: [], details: {}, readersSee: false })
  },
})

/** What became of the last one of whoever asks; null = there was none. */
export const findOwnTrialMail = defineStaffQuery(({ db, actor }) => {
  const { stateAt, tryAt, failure, replyCode } = mailOutbox
  return (
    db
      .select({ state, stateAt, tryAt, failure, replyCode })
      .from(mailOutbox)
      .where(and(eq(kind, 'trial'), eq(reader, actor.accountId)))
      .orderBy(desc(mailOutbox.createdAt), desc(mailOutbox.id))
      .limit(1)
      .get() ?? null
  )
})
