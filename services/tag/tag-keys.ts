import { and, asc, eq, ne } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { tags } from '#db/schema/index.ts'
import { nextFreeSlug, slugify } from '#domain/article/slug.ts'
import type { Issue } from '#domain/issue.ts'
import { foldKey } from '#domain/text/fold-key.ts'
import { nearNameFinder } from '#domain/text/near-name.ts'
import { sortKey } from '#domain/text/sort-key.ts'
import { canonicalTags, isLiving, leadsToCanonicalTag } from './canonical-tags.ts'

export function tagKeys(name: string): { foldKey: string; sortKey: string } {
  return { foldKey: foldKey(name), sortKey: sortKey(name) }
}

/** The canonical tag of that name; the name of a tag that was merged leads to the one that took its place. */
export function tagWithFoldKey(db: Reader, key: string): { id: number; name: string } | undefined {
  return db
    .select({ id: canonicalTags.id, name: canonicalTags.name })
    .from(tags)
    .innerJoin(canonicalTags, leadsToCanonicalTag)
    .where(eq(tags.foldKey, key))
    .get()
}

/**
 * Why a tag cannot have this name. `near-duplicate`: another has it, or had it before a merge, but for case, diacritics
 * and signs. `similar`: another looks like it, and the person has not said that they differ. Both name the other.
 */
export function tagNameIssues(
  db: Reader,
  { name, despiteSimilar, tagId }: { name: string; despiteSimilar: boolean; tagId: number | null },
): Issue[] {
  const issue = (key: string, other: string): Issue[] => [{ field: 'name', key, context: { name: other } }]
  const taken = db
    .select({ id: tags.id })
    .from(tags)
    .where(eq(tags.foldKey, foldKey(name)))
    .get()
  if (taken && taken.id !== tagId) return issue('near-duplicate', tagWithFoldKey(db, foldKey(name))?.name ?? name)
  if (despiteSimilar) return []
  const similar = nearNameFinder(listOtherTags(db, tagId))(name)
  return similar ? issue('similar', similar.name) : []
}

function listOtherTags(db: Reader, tagId: number | null) {
  return db
    .select({ name: tags.name })
    .from(tags)
    .where(and(isLiving, tagId === null ? undefined : ne(tags.id, tagId)))
    .orderBy(asc(tags.sortKey))
    .all()
}

export function nextFreeTagSlug(db: Reader, name: string): string {
  return nextFreeSlug(
    slugify(name),
    (slug) => db.select({ id: tags.id }).from(tags).where(eq(tags.slug, slug)).get() !== undefined,
  )
}
