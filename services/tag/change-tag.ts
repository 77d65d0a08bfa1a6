import { eq, sql } from 'drizzle-orm'
import { tags } from '#db/schema/index.ts'
import { mayManageRecords } from '#domain/permissions.ts'
import { ChangeTagInput } from '#domain/tag/tag-input.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, refused } from '../outcome.ts'
import { tagKeys, tagWithFoldKey } from './tag-keys.ts'
import { requireTag } from './tag-queries.ts'

/** Renames a tag; its address stays. Throws NotFound, Conflict. */
export const changeTag = defineVerb({
  name: 'tag.change',
  input: ChangeTagInput,
  load: (tx, { tagId }) => requireTag(tx, tagId),
  allow: mayManageRecords,
  run: ({ tx }, { tagId, name, seenLockVersion }, tag) => {
    requireSeenVersion(tag, seenLockVersion)
    const keys = tagKeys(name)
    const near = tagWithFoldKey(tx, keys.foldKey)
    if (near && near.id !== tagId)
      return refused({ field: 'name', key: 'near-duplicate', context: { name: near.name } })
    tx.update(tags)
      .set({ name, ...keys, lockVersion: sql`${tags.lockVersion} + 1` })
      .where(eq(tags.id, tagId))
      .run()
    return done(
      { tagId },
      { subject: { kind: 'tag', id: tagId }, details: { before: tag.name, name }, readersSee: true },
    )
  },
})
