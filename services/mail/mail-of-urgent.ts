import { and, eq, gt } from 'drizzle-orm'
import type { Database, Reader } from '#db/client.ts'
import { mailOutbox } from '#db/schema/index.ts'
import { writeTransaction } from '#db/write-transaction.ts'
import type { AccountActor } from '#domain/actor.ts'
import { MAIL_STALE_MS } from '#domain/mail/mail-state.ts'
import type { UrgentToSettle } from '#domain/mail/urgent-letter.ts'
import { maySettleUrgent } from '#domain/permissions.ts'
import { roleOf } from '../account/role-of.ts'
import { listOverdueUrgent, listUnsettledUrgentOf } from '../article/urgent-publications.ts'
import { isShownArticle, listRecipients } from './recipients.ts'

/** What of these articles this person can confirm or revert now; nothing once another one did. */
export function urgentToSettle(
  db: Reader,
  articleIds: readonly number[],
  actor: AccountActor,
): readonly UrgentToSettle[] {
  return listUnsettledUrgentOf(db, articleIds)
    .filter((one) => maySettleUrgent(actor, one) && isShownArticle(db, actor, one.urgent.articleId))
    .map(({ urgent: { articleId, reason, publishedBy, confirmBy }, revision: { title } }) => ({
      ...{ articleId, title, reason, confirmBy },
      by: roleOf(db, publishedBy),
    }))
}

/**
 * Puts into the outbox what nobody confirmed or reverted in time, once for each who could. To be asked often. What passed
 * longer ago than mail is sent for at all is left: the dashboard has it. `now` = ms UTC. Throws Busy.
 */
export function queueOverdueUrgent(db: Database, now: number): void {
  if (listUntold(db, now).length === 0) return
  writeTransaction(db, (tx) => {
    for (const { accountId, articleId } of listUntold(tx, now)) {
      const row = { kind: 'urgent', accountId, articleId, createdAt: now, stateAt: now, tryAt: now } as const
      tx.insert(mailOutbox).values(row).run()
    }
  })
}

type Late = { readonly accountId: number; readonly articleId: number; readonly confirmBy: number }

function listUntold(db: Reader, now: number): readonly Late[] {
  const overdue = listOverdueUrgent(db, { after: now - MAIL_STALE_MS, before: now })
  if (overdue.length === 0) return []
  const recipients = listRecipients(db, 'urgent')
  return overdue.flatMap((one) => {
    const { articleId, confirmBy } = one.urgent
    return recipients
      .filter((actor) => maySettleUrgent(actor, one) && isShownArticle(db, actor, articleId))
      .map(({ accountId }) => ({ accountId, articleId, confirmBy }))
      .filter((late) => !wasTold(db, late))
  })
}

/** Of what was put there before the moment it was told that there is time, and of what came later that there is none. */
function wasTold(db: Reader, { accountId, articleId, confirmBy }: Late): boolean {
  const { kind, createdAt } = mailOutbox
  const isAboutIt = and(eq(mailOutbox.accountId, accountId), eq(mailOutbox.articleId, articleId))
  const told = and(eq(kind, 'urgent'), gt(createdAt, confirmBy), isAboutIt)
  return db.select({ id: mailOutbox.id }).from(mailOutbox).where(told).limit(1).get() !== undefined
}
