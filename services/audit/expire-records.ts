import { asc, inArray, lt, sql } from 'drizzle-orm'
import { z } from 'zod'
import { securityLog, sessions } from '#db/schema/index.ts'
import { mayExpireRecords } from '#domain/permissions.ts'
import { securityLogLimit, sessionLimit } from '#domain/retention.ts'
import { deleteUnansweredRuns } from '../bulk/delete-unanswered-runs.ts'
import { defineVerb } from '../define-verb.ts'
import { deleteOldMail } from '../mail/delete-old-mail.ts'
import { done, unchanged } from '../outcome.ts'

/** One transaction deletes at most this many entries, so that nobody's save waits for it. */
const EXPIRED_AT_ONCE = 2_000

/**
 * Deletes what is past its time (domain/retention.ts): the oldest entries of the security log, sessions that ended long
 * ago, questions about many articles that nobody answered and mail that came to its end. The audit log says how many and up to which number.
 * `unchanged` when nothing was due.
 */
export const expireRecords = defineVerb({
  name: 'records.expire',
  input: z.object({}),
  load: () => null,
  allow: mayExpireRecords,
  run: ({ tx, now }) => {
    const due = tx
      .select({ number: securityLog.number })
      .from(securityLog)
      .where(lt(securityLog.recordedAt, securityLogLimit(now)))
      .orderBy(asc(securityLog.recordedAt))
      .limit(EXPIRED_AT_ONCE)
      .all()
      .map(({ number }) => number)
    if (due.length > 0) tx.delete(securityLog).where(inArray(securityLog.number, due)).run()
    const ended = sql`coalesce(${sessions.endedAt}, ${sessions.expiresAt})`
    const { changes } = tx
      .delete(sessions)
      .where(lt(ended, sessionLimit(now)))
      .run()
    const runs = deleteUnansweredRuns(tx, now)
    const mail = deleteOldMail(tx, now)
    const expired = { entries: due.length, sessions: changes, runs, mail }
    if (Object.values(expired).every((gone) => gone === 0)) return unchanged(expired)
    const upTo = Math.max(0, ...due)
    return done(expired, {
      subject: { kind: 'security_log', id: upTo },
      changed: [],
      details: { ...expired, upTo },
      readersSee: false,
    })
  },
})
