import { and, eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { searchDocuments } from '#db/schema/index.ts'
import type { SearchKind } from '#domain/search/search-kinds.ts'

/**
 * A record as readers can find it now; null when they cannot: a tag of drafts alone, an act that no team cites. Search knows
 * everything that a reader can open (docs/decisions, search everything), and was brought up to date before this is asked.
 */
export function findReadable(tx: Reader, kind: SearchKind, recordId: number) {
  const found = tx
    .select({ name: searchDocuments.title, address: searchDocuments.address })
    .from(searchDocuments)
    .where(and(eq(searchDocuments.kind, kind), eq(searchDocuments.recordId, recordId)))
    .get()
  return found ?? null
}
