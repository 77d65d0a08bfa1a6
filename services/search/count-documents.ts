import { sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { allIds, type IdRange, idsOfYear } from '#domain/search/document-id.ts'
import type { SearchTerm } from '#domain/search/search-query.ts'
import { matchOf, type Scope } from './find-documents.ts'
import { publicIndex } from './search-index.ts'

type Asked = Pick<Scope, 'marks'> & { readonly year: number | null }

/** How many documents there are for the terms, current and archived: one walk along the index. */
export function countDocuments(
  db: Reader,
  terms: readonly SearchTerm[],
  { marks, year }: Asked,
): { readonly current: number; readonly archived: number } {
  const inScope = [false, true].map((isArchived) => {
    const { from, to } = idsIn(isArchived, year)
    return sql`count(*) filter (where rowid >= ${from} and rowid < ${to})`
  })
  const [current, archived] = inScope
  const { words } = publicIndex
  return (
    db.get(
      sql`select ${current} as current, ${archived} as archived from ${words} where ${words} match ${matchOf(terms, { marks })}`,
    ) ?? { current: 0, archived: 0 }
  )
}

/** Ids of current or archived documents, of a year or of any. */
export function idsIn(isArchived: boolean, year: number | null): IdRange {
  return year === null ? allIds(isArchived) : idsOfYear(isArchived, year)
}
