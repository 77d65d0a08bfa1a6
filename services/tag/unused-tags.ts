import { and, asc, notExists, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Reader } from '#db/client.ts'
import { revisionTags, tags } from '#db/schema/index.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import { isLiving } from './canonical-tags.ts'

const merged = alias(tags, 'merged_tags')

/** A canonical tag that no text carries, not even a former one, and to which no address of another leads. */
export function isNeverUsed(db: Reader) {
  const one = { one: sql`1` }
  return and(
    isLiving,
    notExists(db.select(one).from(revisionTags).where(sql`${revisionTags.tagId} = ${tags.id}`)),
    notExists(db.select(one).from(merged).where(sql`${merged.mergedIntoId} = ${tags.id}`)),
  )
}

/** Numbers of tags that can be removed, whatever articles this actor sees: of them there are none. */
export const listNeverUsedTags = defineStaffQuery(({ db }): number[] =>
  db
    .select({ id: tags.id })
    .from(tags)
    .where(isNeverUsed(db))
    .orderBy(asc(tags.id))
    .all()
    .map(({ id }) => id),
)
