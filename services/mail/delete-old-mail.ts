import { and, lt, ne } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { mailOutbox } from '#db/schema/index.ts'
import { mailLimit } from '#domain/retention.ts'

/** Deletes mail that is past its time; part of a verb. Returns how many rows. */
export function deleteOldMail(tx: Reader, now: number): number {
  const isOver = and(ne(mailOutbox.state, 'waiting'), ne(mailOutbox.state, 'sending'))
  return tx
    .delete(mailOutbox)
    .where(and(isOver, lt(mailOutbox.stateAt, mailLimit(now))))
    .run().changes
}
