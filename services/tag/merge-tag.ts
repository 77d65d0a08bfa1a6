import { and, eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleRevisions, revisionTags, tags } from '#db/schema/index.ts'
import type { RevisionState } from '#domain/article/article-state.ts'
import { mayManageRecords } from '#domain/permissions.ts'
import { MergeTagInput } from '#domain/tag/tag-input.ts'
import { isOpenState } from '../article/article-revisions.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, refused, reindexed, updated } from '../outcome.ts'
import { isLiving } from './canonical-tags.ts'
import { requireTag } from './tag-queries.ts'

/**
 * Puts one tag in the place of another, for all its texts and permanently: the old address and the old name lead to it.
 * Open revisions take the new tag; a published one keeps what it was published with and is read through the merge
 * (canonical-tags.ts). Throws NotFound, Conflict.
 */
export const mergeTag = defineVerb({
  name: 'tag.merge',
  input: MergeTagInput,
  load: ({ tx }, { tagId }) => requireTag(tx, tagId),
  allow: mayManageRecords,
  run: ({ tx }, { tagId, seenLockVersion, intoTagId }, tag) => {
    requireSeenVersion(tag, seenLockVersion)
    if (intoTagId === tagId) return refused({ field: 'intoTagId', key: 'merged-with-itself' })
    const into = tx
      .select()
      .from(tags)
      .where(and(eq(tags.id, intoTagId), isLiving))
      .get()
    if (!into) return refused({ field: 'intoTagId', key: 'no-such-tag' })

    const drafts = moveDrafts(tx, tagId, intoTagId)
    const lead = { mergedIntoId: intoTagId }
    const earlier = tx.update(tags).set(lead).where(eq(tags.mergedIntoId, tagId)).returning({ id: tags.id }).all()
    tx.update(tags).set(lead).where(eq(tags.id, tagId)).run()
    // Texts that had the way out keep it.
    if (tag.quickExit && !into.quickExit) tx.update(tags).set({ quickExit: true }).where(eq(tags.id, intoTagId)).run()

    const details = {
      merged: { name: tag.name, slug: tag.slug },
      into: { id: into.id, name: into.name },
      drafts: drafts.length,
      mergedEarlier: earlier.length,
    }
    return done(
      { intoTagId },
      {
        subject: { kind: 'tag', id: tagId },
        changed: [
          ...[{ id: tagId }, ...earlier].map(({ id }) => updated('tag', id)),
          // What was approved says another tag now (article/approvals.ts).
          ...drafts.filter(isApproved).map(({ articleId }) => reindexed('article', articleId)),
        ],
        details,
        readersSee: true,
      },
    )
  },
})

type MovedDraft = { readonly id: number; readonly articleId: number; readonly state: RevisionState }

const isApproved = ({ state }: MovedDraft) => state === 'approved' || state === 'scheduled'

/** Open revisions carry canonical tags only, so that their form shows what it will save. Returns them. */
function moveDrafts(tx: Reader, tagId: number, intoTagId: number): MovedDraft[] {
  const open = tx
    .select({ id: articleRevisions.id, articleId: articleRevisions.articleId, state: articleRevisions.state })
    .from(articleRevisions)
    .innerJoin(revisionTags, eq(revisionTags.revisionId, articleRevisions.id))
    .where(and(eq(revisionTags.tagId, tagId), isOpenState))
    .all()
  for (const { id: revisionId } of open) {
    tx.delete(revisionTags)
      .where(and(eq(revisionTags.revisionId, revisionId), eq(revisionTags.tagId, tagId)))
      .run()
    tx.insert(revisionTags).values({ revisionId, tagId: intoTagId }).onConflictDoNothing().run()
  }
  return open
}
