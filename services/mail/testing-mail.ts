import type { Database } from '#db/client.ts'
import { mailOutbox } from '#db/schema/index.ts'
import { accountOf, NOW } from '../testing.ts'

type MailRow = typeof mailOutbox.$inferInsert

/** Mail to Celina about a copy that failed, due at the moment of the tests. */
export function aMail(db: Database, row: Partial<MailRow> = {}): number {
  const accountId = row.accountId ?? accountOf(db, 'celina')
  const values = { kind: 'backup-failed', createdAt: NOW, stateAt: NOW, tryAt: NOW, ...row, accountId } as const
  return db.insert(mailOutbox).values(values).returning({ id: mailOutbox.id }).get().id
}

export const anUncertainMail = (db: Database): number => aMail(db, { state: 'uncertain', tries: 1 })

/** The outbox in short. */
export function outbox(db: Database) {
  const { kind, articleId, state, accountId } = mailOutbox
  return db.select({ kind, articleId, state, accountId }).from(mailOutbox).orderBy(mailOutbox.id).all()
}
