import { and, eq } from 'drizzle-orm'
import { tags, topicCounts } from '#db/schema/index.ts'
import { mayManageRecords } from '#domain/permissions.ts'
import { DeleteTagInput } from '#domain/tag/tag-input.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, refused, reindexed } from '../outcome.ts'
import { requireTag } from './tag-queries.ts'
import { isNeverUsed } from './unused-tags.ts'

/**
 * Removes a tag that no text ever carried: it was entered by mistake or for nothing. Any other can be merged, so that its
 * address leads on. Refuses with `tagId: in-use`. Throws NotFound, Conflict.
 */
export const deleteTag = defineVerb({
  name: 'tag.delete',
  input: DeleteTagInput,
  load: ({ tx }, { tagId }) => requireTag(tx, tagId),
  allow: mayManageRecords,
  run: ({ tx }, { tagId, seenLockVersion }, tag) => {
    requireSeenVersion(tag, seenLockVersion)
    const unused = tx
      .select({ id: tags.id })
      .from(tags)
      .where(and(eq(tags.id, tagId), isNeverUsed(tx)))
      .get()
    if (!unused) return refused({ field: 'tagId', key: 'in-use' })
    tx.delete(topicCounts).where(eq(topicCounts.tagId, tagId)).run()
    tx.delete(tags).where(eq(tags.id, tagId)).run()
    const { name, slug, quickExit } = tag
    return done(
      { tagId },
      {
        subject: { kind: 'tag', id: tagId },
        changed: [reindexed('tag', tagId)],
        details: { name, slug, quickExit },
        readersSee: true,
      },
    )
  },
})
