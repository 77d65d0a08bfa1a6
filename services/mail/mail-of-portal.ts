import { and, eq, gt } from 'drizzle-orm'
import type { Database, Reader } from '#db/client.ts'
import { mailOutbox } from '#db/schema/index.ts'
import { writeTransaction } from '#db/write-transaction.ts'
import { isUnchecked } from '#domain/helpline/unchecked-helpline.ts'
import type { PortalMailKind } from '#domain/mail/mail-kinds.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import { isBackupLate } from '../backup/backup-state.ts'
import { readBackupFailure } from '../backup/report-files.ts'
import { listHelplines } from '../helpline/helpline-queries.ts'
import { listRecipients } from './recipients.ts'

const DAY_MS = 86_400_000

/** How long nothing more is written about the same, in ms. */
const silence = { 'overdue-helplines': 7 * DAY_MS, 'backup-failed': DAY_MS } as const satisfies Record<
  PortalMailKind,
  number
>

type Place = { readonly dataDir: string; readonly isScheduled: boolean }

/** Puts into the outbox what is wrong with the portal as a whole. To be asked often: it repeats itself seldom. `now` = ms UTC. */
export function queueMailOfPortal(db: Database, place: Place, now: number): void {
  if (readBackupFailure(place.dataDir) !== null || isBackupLate(db, place, now)) tell(db, 'backup-failed', now)
  if (overdueHelplines(db, now).length > 0) tell(db, 'overdue-helplines', now)
}

/** Names of helplines that nobody checked for a year. */
export function overdueHelplines(db: Reader, now: number): readonly string[] {
  const today = warsawDay(now)
  return listHelplines(db).flatMap((helpline) => (isUnchecked(helpline, today) ? [helpline.name] : []))
}

/** Throws Busy. */
function tell(db: Database, kind: PortalMailKind, now: number): void {
  if (wasTold(db, kind, now)) return
  writeTransaction(db, (tx) => {
    if (wasTold(tx, kind, now)) return
    const row = { kind, createdAt: now, stateAt: now, tryAt: now }
    for (const { accountId } of listRecipients(tx, kind))
      tx.insert(mailOutbox)
        .values({ ...row, accountId })
        .run()
  })
}

function wasTold(db: Reader, kind: PortalMailKind, now: number): boolean {
  const recent = and(eq(mailOutbox.kind, kind), gt(mailOutbox.createdAt, now - silence[kind]))
  return db.select({ id: mailOutbox.id }).from(mailOutbox).where(recent).limit(1).get() !== undefined
}
