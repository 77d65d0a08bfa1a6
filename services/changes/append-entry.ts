import { randomBytes } from 'node:crypto'
import { desc } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { publicChangeFacts, publicChanges } from '#db/schema/index.ts'
import { type ChangeRow, changeEntry, NO_HASH } from '#domain/changes/change-entry.ts'
import type { ChangeFact } from '#domain/changes/change-fact.ts'
import { commitmentOf, entryHash } from './change-hashes.ts'

const SALT_BYTES = 16

type NewEntry = Omit<ChangeRow, 'number' | 'previousHash'> & { readonly subjectId: number | null }
type Facts = Readonly<Partial<Record<ChangeFact, string | null>>>

/**
 * Adds one entry to the chain, with what it tells, each fact behind a commitment of its own. To be called inside the
 * transaction of whatever it tells of; nothing else writes these tables.
 */
export function appendEntry(tx: Reader, entry: NewEntry, facts: Facts): { number: number; hash: string } {
  const last = lastEntry(tx)
  const { subjectId, ...told } = entry
  const row: ChangeRow = { ...told, number: (last?.number ?? 0) + 1, previousHash: last?.hash ?? NO_HASH }
  const committed = Object.entries(facts).flatMap(([name, text]) => {
    if (text == null) return []
    const fact = name as ChangeFact
    const salt = randomBytes(SALT_BYTES).toString('hex')
    return [{ changeNumber: row.number, fact, salt, text, commitment: commitmentOf({ salt, fact, text }) }]
  })
  const hash = entryHash(changeEntry(row, Object.fromEntries(committed.map((one) => [one.fact, one.commitment]))))
  tx.insert(publicChanges)
    .values({ ...row, subjectId, hash })
    .run()
  if (committed.length > 0) tx.insert(publicChangeFacts).values(committed).run()
  return { number: row.number, hash }
}

/** The end of the chain; null = it was not begun yet. */
export function lastEntry(db: Reader): { number: number; hash: string } | null {
  return (
    db
      .select({ number: publicChanges.number, hash: publicChanges.hash })
      .from(publicChanges)
      .orderBy(desc(publicChanges.number))
      .limit(1)
      .get() ?? null
  )
}
