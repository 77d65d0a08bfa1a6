import { and, asc, eq, inArray, isNull, lte, sql } from 'drizzle-orm'
import type { Database, Reader } from '#db/client.ts'
import { mailOutbox } from '#db/schema/index.ts'
import { writeTransaction } from '#db/write-transaction.ts'
import type { MailKind } from '#domain/mail/mail-kinds.ts'
import { type Delivery, pauseAfter } from '#domain/mail/mail-state.ts'
import { isMarked, isWaiting } from './mail-conditions.ts'

/*
 * The way of mail through the outbox (decision 0173), under the lock of whoever sends (server/send-mail.ts):
 *
 * 1. mail is marked before it is sent, and what became of it is written afterwards: each in a transaction of its own;
 * 2. whoever has the lock and finds something marked knows that its sender is gone: it is uncertain, and nobody but a
 *    person sends it again;
 * 3. what waits for the same person about the same kind of thing goes out as one mail and shares its fate;
 * 4. an address that is not that of the account (decision 0193) is forgotten when the mail is sent or left.
 */

/** Mail that is being sent: rows of one account, one kind and one address. */
export type MarkedMail = {
  readonly ids: readonly number[]
  readonly accountId: number
  readonly kind: MailKind
  /** Where it goes in the place of the account's own address; null also where that was erased. */
  readonly toAddress: string | null
  readonly articleIds: readonly number[]
  /** What of their own account it tells. */
  readonly noticeIds: readonly number[]
  /** When the first of it was put into the outbox, ms UTC. */
  readonly createdAt: number
  /** How often it was tried, this time included. */
  readonly tries: number
}

/** Whether a sender has anything to do at `now` (ms UTC). */
export function isMailDue(db: Database, now: number): boolean {
  const due = db
    .select({ id: mailOutbox.id })
    .from(mailOutbox)
    .where(and(isWaiting, lte(mailOutbox.tryAt, now)))
  const left = db.select({ id: mailOutbox.id }).from(mailOutbox).where(isMarked)
  return due.limit(1).get() !== undefined || left.limit(1).get() !== undefined
}

/** What a sender that is gone left marked. Returns how many. Throws Busy. */
export function doubtMarkedMail(db: Database, now: number): number {
  return writeTransaction(
    db,
    (tx) => tx.update(mailOutbox).set({ state: 'uncertain', stateAt: now }).where(isMarked).run().changes,
  )
}

/** After a restore: what waited when the copy was made may have gone out since. Returns how many. */
export function doubtWaitingMail(tx: Reader, now: number): number {
  return tx.update(mailOutbox).set({ state: 'uncertain', stateAt: now }).where(isWaiting).run().changes
}

/** Marks what is to be sent next, the longest due first; null = nothing is due. Throws Busy. */
export function markNextMail(db: Database, now: number): MarkedMail | null {
  return writeTransaction(db, (tx) => {
    const isDue = and(isWaiting, lte(mailOutbox.tryAt, now))
    const next = tx.select().from(mailOutbox).where(isDue).orderBy(asc(mailOutbox.tryAt), asc(mailOutbox.id)).limit(1)
    const first = next.get()
    if (!first) return null
    const { accountId, kind, toAddress } = first
    const isThere = toAddress === null ? isNull(mailOutbox.toAddress) : eq(mailOutbox.toAddress, toAddress)
    const rows = tx
      .update(mailOutbox)
      .set({ state: 'sending', stateAt: now, tries: sql`${mailOutbox.tries} + 1` })
      .where(and(isDue, eq(mailOutbox.accountId, accountId), eq(mailOutbox.kind, kind), isThere))
      .returning()
      .all()
    return {
      ids: rows.map(({ id }) => id),
      accountId,
      kind,
      toAddress,
      articleIds: [...new Set(rows.flatMap(({ articleId }) => (articleId === null ? [] : [articleId])))],
      noticeIds: rows.flatMap(({ noticeId }) => (noticeId === null ? [] : [noticeId])),
      createdAt: Math.min(...rows.map(({ createdAt }) => createdAt)),
      tries: Math.max(...rows.map(({ tries }) => tries)),
    }
  })
}

/** Writes what became of it; `left` = it is not to be sent. Throws Busy. */
export function settleMail(db: Database, mail: MarkedMail, delivery: Delivery | 'left', now: number): void {
  writeTransaction(db, (tx) => {
    tx.update(mailOutbox)
      .set({ ...settled(delivery, mail.tries, now), stateAt: now })
      .where(and(inArray(mailOutbox.id, [...mail.ids]), isMarked))
      .run()
  })
}

/** Without a mail server nothing waits for one. Throws Busy. */
export function forgetWaitingMail(db: Database): void {
  const isThere = db.select({ id: mailOutbox.id }).from(mailOutbox).where(isWaiting).limit(1).get()
  if (isThere) writeTransaction(db, (tx) => void tx.delete(mailOutbox).where(isWaiting).run())
}

function settled(delivery: Delivery | 'left', tries: number, now: number) {
  if (delivery === 'left') return { state: 'left', toAddress: null } as const
  if (delivery.outcome === 'sent') return { state: 'sent', toAddress: null, failure: null, replyCode: null } as const
  if (delivery.outcome === 'uncertain') return { state: 'uncertain' } as const
  const { failure, replyCode } = delivery
  const pause = delivery.outcome === 'failed-for-now' ? pauseAfter(tries) : null
  if (pause === null) return { state: 'given-up', failure, replyCode } as const
  return { state: 'waiting', failure, replyCode, tryAt: now + pause } as const
}
