import { sql } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { accounts, articles, teams } from '#db/schema/index.ts'

/** Whether nobody and nothing is there yet: the first start of a portal. */
export function isDatabaseEmpty(db: Database): boolean {
  return [accounts, articles, teams].every((table) => {
    const { rows } = db.select({ rows: sql<number>`count(*)` }).from(table).get() ?? { rows: 0 }
    return rows === 0
  })
}
