import { count, min, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { archivePlans, articleRevisions, mailOutbox } from '#db/schema/index.ts'
import { type MailState, mailStates } from '#domain/mail/mail-state.ts'

/** Planned publications and archivings, and the earliest moment of each kind (ms UTC; null = none is planned). */
export function countDueMoments(db: Reader) {
  const { dueAt, state } = articleRevisions
  const publications = db
    .select({ planned: count(), earliestAt: min(dueAt) })
    .from(articleRevisions)
    // Words, not a parameter: SQLite uses a partial index only where it sees its condition in the query.
    .where(sql`${state} = 'scheduled'`)
    .get()
  const archivings = db
    .select({ planned: count(), earliestAt: min(archivePlans.dueAt) })
    .from(archivePlans)
    .get()
  const none = { planned: 0, earliestAt: null }
  return { publication: publications ?? none, archiving: archivings ?? none }
}

/** How many mails of the outbox are in each state. */
export function countMail(db: Reader): Record<MailState, number> {
  const rows = db.select({ state: mailOutbox.state, mails: count() }).from(mailOutbox).groupBy(mailOutbox.state).all()
  const found = new Map(rows.map(({ state, mails }) => [state, mails]))
  return Object.fromEntries(mailStates.map((state) => [state, found.get(state) ?? 0])) as Record<MailState, number>
}
