import { eq, isNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { tags } from '#db/schema/index.ts'

/*
 * A published revision keeps the tags it was published with (immutable, by trigger), so a tag that was merged is followed
 * when it is read: join `tags` on the stored number, then `canonicalTags` on `leadsToCanonicalTag`. One step is always enough
 * (trigger tags_merge_into_a_living_tag). A text that carried both tags names the living one twice: select distinct.
 */

export const canonicalTags = alias(tags, 'living_tags')

/** Number of the tag that readers see for a stored one. */
export const livingTagId = sql<number>`coalesce(${tags.mergedIntoId}, ${tags.id})`

export const leadsToCanonicalTag = eq(canonicalTags.id, livingTagId)

/** The tag is itself and not merged into another. */
export const isLiving = isNull(tags.mergedIntoId)
