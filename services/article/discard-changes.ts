import { eq } from 'drizzle-orm'
import { articleRevisions } from '#db/schema/index.ts'
import { DiscardChangesInput } from '#domain/article/article-input.ts'
import { isReadable } from '#domain/article/article-state.ts'
import { Conflict } from '#domain/errors.ts'
import { mayWriteArticles } from '#domain/permissions.ts'
import { accountOf } from '../account-of.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, oneUpdated } from '../outcome.ts'
import { requireDraft, requireOpenRevision } from './article-revisions.ts'

/**
 * Sets the draft beside a published revision aside. Readers notice nothing, and the draft can be taken up again from the bin.
 * Throws NotFound; Conflict (readers have nothing beside it, not a draft, or changed since `seenLockVersion`).
 */
export const discardChanges = defineVerb({
  name: 'article.discard-changes',
  input: DiscardChangesInput,
  load: (scope, { articleId }) => requireOpenRevision(scope, articleId),
  allow: mayWriteArticles,
  run: ({ tx, now, actor }, { articleId, seenLockVersion }, { article, revision }) => {
    requireSeenVersion(article, seenLockVersion)
    requireDraft(revision)
    if (!isReadable(article.publicState)) throw new Conflict(`Article ${articleId} has no text beside its draft`)
    tx.update(articleRevisions)
      .set({ discardedAt: now, discardedBy: accountOf(actor) })
      .where(eq(articleRevisions.id, revision.id))
      .run()
    return done((lockVersion) => ({ articleId, lockVersion }), {
      ...oneUpdated('article', articleId),
      details: { revision: revision.number, title: revision.title },
      readersSee: false,
    })
  },
})
