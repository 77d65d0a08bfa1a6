import { and, asc, eq, inArray, or } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { tags } from '#db/schema/index.ts'
import { NotFound } from '#domain/errors.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import { canonicalTags, isLiving, leadsToCanonicalTag } from './canonical-tags.ts'

/** A canonical tag. Throws NotFound, also for one that was merged: there is nothing left to change about it. */
export function requireTag(db: Reader, tagId: number) {
  const tag = db
    .select()
    .from(tags)
    .where(and(eq(tags.id, tagId), isLiving))
    .get()
  if (!tag) throw new NotFound(`There is no tag ${tagId}`)
  return tag
}

export const requireTagForStaff = defineStaffQuery(({ db }, tagId: number) => requireTag(db, tagId))

/** Where the address of a merged topic leads now; null for a living topic and for none. */
export function findSlugOfMergedTopic(db: Reader, slug: string): string | null {
  const found = db
    .select({ slug: canonicalTags.slug })
    .from(tags)
    .innerJoin(canonicalTags, leadsToCanonicalTag)
    .where(eq(tags.slug, slug))
    .get()
  return found && found.slug !== slug ? found.slug : null
}

/** Numbers under which texts may carry a canonical tag: its own, and those merged into it. */
export function storedIdsOf(db: Reader, tagId: number) {
  return db
    .select({ id: tags.id })
    .from(tags)
    .where(or(eq(tags.id, tagId), eq(tags.mergedIntoId, tagId)))
}

/** The canonical tags that these stored ones lead to, each once; numbers of nothing are left out. */
export function canonicalIdsOf(db: Reader, tagIds: readonly number[]): number[] {
  const rows = db
    .selectDistinct({ id: canonicalTags.id })
    .from(tags)
    .innerJoin(canonicalTags, leadsToCanonicalTag)
    .where(inArray(tags.id, [...tagIds]))
    .orderBy(asc(canonicalTags.id))
    .all()
  return rows.map(({ id }) => id)
}

/** Canonical tags in Polish order, for a choice. */
export const listTagChoices = defineStaffQuery(({ db }): { id: number; name: string; slug: string }[] => {
  return db
    .select({ id: tags.id, name: tags.name, slug: tags.slug })
    .from(tags)
    .where(isLiving)
    .orderBy(asc(tags.sortKey), asc(tags.id))
    .all()
})

/** Tags by number, merged ones among them. */
export const listTagsByIds = defineStaffQuery(({ db }, ids: readonly number[]): { id: number; name: string }[] => {
  return db
    .select({ id: tags.id, name: tags.name })
    .from(tags)
    .where(inArray(tags.id, [...ids]))
    .all()
})
