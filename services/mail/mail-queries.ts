import { and, asc, count, desc, eq, gte, lt, max, min, or, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { accounts, mailOutbox } from '#db/schema/index.ts'
import { mailKindsFor } from '#domain/mail/mail-kinds.ts'
import { LATE_TRIES, MAIL_LATE_MS } from '#domain/mail/mail-state.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import { isInDoubt, isWaiting } from './mail-conditions.ts'
import { listUnwantedMail } from './recipients.ts'

/** How many of those in doubt the page shows at once. */
const SHOWN = 50

/** What can be chosen with the rights of this person, and what of it they get. */
export const readMailChoices = defineStaffQuery(({ db, actor }) => {
  const [offered, unwanted] = [mailKindsFor(actor), listUnwantedMail(db, actor.accountId)]
  return { offered, chosen: offered.filter((kind) => !unwanted.includes(kind)) }
})

/** Whether somebody has to look at the mail: some was refused or is uncertain, or waits for too long. `now` = ms UTC. */
export function isMailStuck(db: Reader, now: number): boolean {
  return countOf(db, 'in-doubt') > 0 || countLate(db, now) > 0
}

/** The same for the dashboard. */
export const isMailStuckForStaff = defineStaffQuery(({ db, now }) => isMailStuck(db, now))

/** What „Stan systemu” says of the mail. Instants in ms UTC. */
export const readMailState = defineStaffQuery(({ db, now }) => ({
  waiting: countOf(db, 'waiting'),
  waitingSince:
    db
      .select({ at: min(mailOutbox.createdAt) })
      .from(mailOutbox)
      .where(isWaiting)
      .get()?.at ?? null,
  late: countLate(db, now),
  inDoubt: countOf(db, 'in-doubt'),
  lastSentAt:
    db
      .select({ at: max(mailOutbox.stateAt) })
      .from(mailOutbox)
      .where(eq(mailOutbox.state, 'sent'))
      .get()?.at ?? null,
  lastFailure: findLastFailure(db),
}))

/** Mail that a person has to decide about, the newest first. */
export const listMailInDoubt = defineStaffQuery(({ db }) =>
  db
    .select({
      id: mailOutbox.id,
      kind: mailOutbox.kind,
      recipient: accounts.name,
      state: mailOutbox.state,
      stateAt: mailOutbox.stateAt,
      failure: mailOutbox.failure,
      replyCode: mailOutbox.replyCode,
    })
    .from(mailOutbox)
    .innerJoin(accounts, eq(accounts.id, mailOutbox.accountId))
    .where(isInDoubt)
    .orderBy(desc(mailOutbox.stateAt), desc(mailOutbox.id))
    .limit(SHOWN)
    .all(),
)

export type MailInDoubt = ReturnType<typeof listMailInDoubt>[number]

function countOf(db: Reader, which: 'waiting' | 'in-doubt'): number {
  const condition = which === 'waiting' ? isWaiting : isInDoubt
  return db.select({ rows: count() }).from(mailOutbox).where(condition).get()?.rows ?? 0
}

function countLate(db: Reader, now: number): number {
  const isLate = and(isWaiting, or(gte(mailOutbox.tries, LATE_TRIES), lt(mailOutbox.tryAt, now - MAIL_LATE_MS)))
  return db.select({ rows: count() }).from(mailOutbox).where(isLate).get()?.rows ?? 0
}

/** Of what still waits: why the last try did not succeed, and when it is made again. */
function findLastFailure(db: Reader) {
  const tried = and(isWaiting, sql`${mailOutbox.failure} is not null`)
  const { failure, replyCode, tryAt } = mailOutbox
  const columns = { failure, replyCode, tryAt }
  return (
    db.select(columns).from(mailOutbox).where(tried).orderBy(desc(mailOutbox.stateAt), asc(mailOutbox.id)).get() ?? null
  )
}
