import { and, asc, eq, ne } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { institutions } from '#db/schema/index.ts'
import { foldKey } from '#domain/text/fold-key.ts'
import { nearNameFinder } from '#domain/text/near-name.ts'

/** Another institution that a name would be, or might be: `known` but for case, diacritics and signs, or `similar`. */
export type Likeness = { readonly key: 'known' | 'similar'; readonly name: string }

/** Of one institution against the records; `institutionId` is the one that has the name already. */
export function findLikeness(db: Reader, name: string, institutionId: number | null): Likeness | null {
  const known = db
    .select({ name: institutions.name })
    .from(institutions)
    .where(and(eq(institutions.foldKey, foldKey(name)), otherThan(institutionId)))
    .get()
  if (known) return { key: 'known', name: known.name }
  const others = db
    .select({ name: institutions.name })
    .from(institutions)
    .where(otherThan(institutionId))
    .orderBy(asc(institutions.sortKey))
    .all()
  const similar = nearNameFinder(others)(name)
  return similar && { key: 'similar', name: similar.name }
}

function otherThan(institutionId: number | null) {
  return institutionId === null ? undefined : ne(institutions.id, institutionId)
}
