import { eq, or } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { tags } from '#db/schema/index.ts'
import { type Locale, locales } from '#domain/locale.ts'
import type { SearchFilters } from '#domain/search/search-filters.ts'
import type { Scope } from './find-documents.ts'
import { kindMark, localeMark, tagMark, voivodeshipMark } from './search-marks.ts'

/**
 * The marks that a document must have, one of each group, and those that it must not have: nearly every document is in the
 * language that is asked for, so to look for the others' mark is to look at next to nothing.
 */
export function filterMarks(
  db: Reader,
  locale: Locale,
  { kind, tagId, voivodeship }: SearchFilters,
): Pick<Scope, 'marks' | 'unwanted'> {
  const marks = [
    ...(kind === null ? [] : [[kindMark(kind)]]),
    ...(voivodeship === null ? [] : [[voivodeshipMark(voivodeship)]]),
    ...(tagId === null ? [] : [mergedInto(db, tagId).map(tagMark)]),
  ]
  return { marks, unwanted: locales.filter((other) => other !== locale).map(localeMark) }
}

/** Revisions keep the tags they were published with: those merged into this one count as it. */
function mergedInto(db: Reader, tagId: number): number[] {
  const rows = db
    .select({ id: tags.id })
    .from(tags)
    .where(or(eq(tags.id, tagId), eq(tags.mergedIntoId, tagId)))
    .all()
  return rows.map(({ id }) => id)
}
