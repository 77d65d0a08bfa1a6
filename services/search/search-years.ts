import { sql } from 'drizzle-orm'
import { searchDocuments } from '#db/schema/index.ts'
import { ABOVE_ALL, BELOW_ALL, idsAt, placeOfId } from '#domain/search/document-id.ts'
import type { PublicContext } from '../context.ts'

/** The years that something to find is from, the last one first, with those between them. Four steps along the ids. */
export function searchYears({ db }: PublicContext): number[] {
  const dated = [true, false].map((isArchived) => ({
    from: idsAt(isArchived, BELOW_ALL).to,
    to: idsAt(isArchived, ABOVE_ALL).from,
  }))
  const years = dated.flatMap(({ from, to }) => {
    const ends = db.get<{ first: number | null; last: number | null }>(sql`
      select (select min(id) from ${searchDocuments} where id >= ${from} and id < ${to}) as first,
        (select max(id) from ${searchDocuments} where id >= ${from} and id < ${to}) as last`)
    return [ends?.first ?? null, ends?.last ?? null].flatMap((id) => (id === null ? [] : [yearOf(id)]))
  })
  if (years.length === 0) return []
  const last = Math.max(...years)
  return Array.from({ length: last - Math.min(...years) + 1 }, (_, index) => last - index)
}

function yearOf(id: number): number {
  const day = placeOfId(id)
  return new Date(typeof day === 'number' ? day * 86_400_000 : 0).getUTCFullYear()
}
