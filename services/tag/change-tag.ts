import { eq } from 'drizzle-orm'
import { tags } from '#db/schema/index.ts'
import { mayManageRecords } from '#domain/permissions.ts'
import { ChangeTagInput } from '#domain/tag/tag-input.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, oneUpdated, refused } from '../outcome.ts'
import { tagKeys, tagNameIssues } from './tag-keys.ts'
import { requireTag } from './tag-queries.ts'

/** Renames a tag, or says whether its pages carry the quick exit; its address stays. Refuses as `createTag` does. Throws NotFound, Conflict. */
export const changeTag = defineVerb({
  name: 'tag.change',
  input: ChangeTagInput,
  load: ({ tx }, { tagId }) => requireTag(tx, tagId),
  allow: mayManageRecords,
  run: ({ tx }, { tagId, name, seenLockVersion, despiteSimilar, ...chosen }, tag) => {
    requireSeenVersion(tag, seenLockVersion)
    const issues = tagNameIssues(tx, { name, despiteSimilar, tagId })
    if (issues.length > 0) return refused(...issues)
    const quickExit = chosen.quickExit ?? tag.quickExit
    tx.update(tags)
      .set({ name, ...tagKeys(name), quickExit })
      .where(eq(tags.id, tagId))
      .run()
    return done(
      { tagId },
      {
        ...oneUpdated('tag', tagId),
        details: { before: tag.name, name, quickExit },
        readersSee: true,
      },
    )
  },
})
