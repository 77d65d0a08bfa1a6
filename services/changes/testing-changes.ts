import { asc } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { publicChangeFacts, publicChanges } from '#db/schema/index.ts'

/** Entries of the chain in order, each with the words of its facts. */
export function changesIn(db: Database) {
  const facts = Map.groupBy(db.select().from(publicChangeFacts).all(), ({ changeNumber }) => changeNumber)
  return db
    .select()
    .from(publicChanges)
    .orderBy(asc(publicChanges.number))
    .all()
    .map((row) => ({
      ...row,
      facts: Object.fromEntries((facts.get(row.number) ?? []).map(({ fact, text }) => [fact, text])),
    }))
}
