import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { publicChangeFacts } from '#db/schema/index.ts'
import { holds } from '#domain/redaction/erase-words.ts'
import type { FindWords } from '#domain/redaction/find-words.ts'

type FactKey = Pick<typeof publicChangeFacts.$inferSelect, 'changeNumber' | 'fact'>

/** Facts of the register of changes that say any of the words. */
export function findFacts(tx: Reader, find: FindWords): FactKey[] {
  const { changeNumber, fact, text } = publicChangeFacts
  const rows = tx
    .select({ changeNumber, fact, text })
    .from(publicChangeFacts)
    .where(and(isNotNull(text), inArray(fact, ['name', 'address', 'unit', 'reason'])))
    .all()
  return rows.filter((row) => row.text !== null && holds(row.text, find))
}

/**
 * Erases what the register says of contents that are not what they were: the hash of a text with somebody's name in it would
 * still tell whoever guesses the name that they were right. `records`: "article/5/3".
 */
export function findContents(tx: Reader, records: readonly string[]): FactKey[] {
  if (records.length === 0) return []
  const { changeNumber, fact, text } = publicChangeFacts
  const isOfOne = tx
    .select({ changeNumber })
    .from(publicChangeFacts)
    .where(and(eq(fact, 'record'), inArray(text, [...records])))
  return tx
    .select({ changeNumber, fact })
    .from(publicChangeFacts)
    .where(and(eq(fact, 'content'), isNotNull(text), inArray(changeNumber, isOfOne)))
    .all()
}

/** Text and salt for good; the commitment stays, and with it the chain (docs/decisions, a restore is a declared gap). */
export function eraseFacts(tx: Reader, facts: readonly FactKey[], now: number): void {
  for (const { changeNumber, fact } of facts) {
    tx.update(publicChangeFacts)
      .set({ text: null, salt: null, erasedAt: now })
      .where(and(eq(publicChangeFacts.changeNumber, changeNumber), eq(publicChangeFacts.fact, fact)))
      .run()
  }
}
