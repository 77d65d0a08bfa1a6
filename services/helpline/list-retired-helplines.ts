import { desc, isNotNull } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { helplines } from '#db/schema/index.ts'

/** Helplines taken off the pages, the latest retired first. */
export function listRetiredHelplines(db: Reader) {
  return db
    .select({ id: helplines.id, name: helplines.name, phone: helplines.phone, retiredAt: helplines.retiredAt })
    .from(helplines)
    .where(isNotNull(helplines.retiredAt))
    .orderBy(desc(helplines.retiredAt), desc(helplines.id))
    .all()
}
