import { and, asc, eq, inArray, or, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { tags } from '#db/schema/index.ts'
import { NotFound } from '#domain/errors.ts'
import { foldKey } from '#domain/text/fold-key.ts'
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

/** The canonical tag with this address or name, folded; null = none. Of one that was merged its address leads to no list. */
export function findTag(db: Reader, text: string): { id: number; name: string } | null {
  const isNamed = or(eq(tags.slug, text), eq(tags.foldKey, foldKey(text)))
  return (
    db
      .select({ id: tags.id, name: tags.name })
      .from(tags)
      .where(and(isNamed, isLiving))
      .orderBy(sql`${tags.slug} = ${text} desc`)
      .get() ?? null
  )
}

export const findTagNamed = defineStaffQuery(({ db }, text: string) => findTag(db, text))

/** Tags by number, merged ones among them. */
export const listTagsByIds = defineStaffQuery(({ db }, ids: readonly number[]): { id: number; name: string }[] => {
  return db
    .select({ id: tags.id, name: tags.name })
    .from(tags)
    .where(inArray(tags.id, [...ids]))
    .all()
})
