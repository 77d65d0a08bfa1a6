import { eq } from 'drizzle-orm'
import { articleRevisions } from '#db/schema/index.ts'
import { HandOverArticleInput } from '#domain/article/article-input.ts'
import { mayWriteArticles } from '#domain/permissions.ts'
import { isActiveWriter } from '../account/account-queries.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, oneUpdated, refused } from '../outcome.ts'
import { requireOpenRevision } from './article-revisions.ts'

/**
 * Says who keeps the open revision from now on.
 * Refuses with `toAccountId: not-a-writer`. Throws NotFound; Conflict (nothing in progress, or changed since
 * `seenLockVersion`).
 */
export const handOverArticle = defineVerb({
  name: 'article.hand-over',
  input: HandOverArticleInput,
  load: (scope, { articleId }) => requireOpenRevision(scope, articleId),
  allow: mayWriteArticles,
  run: ({ tx }, { articleId, seenLockVersion, toAccountId }, { article, revision }) => {
    requireSeenVersion(article, seenLockVersion)
    if (!isActiveWriter(tx, toAccountId)) return refused({ field: 'toAccountId', key: 'not-a-writer' })
    tx.update(articleRevisions).set({ ownerId: toAccountId }).where(eq(articleRevisions.id, revision.id)).run()
    return done((lockVersion) => ({ articleId, lockVersion }), {
      ...oneUpdated('article', articleId),
      details: { revision: revision.number, from: revision.ownerId, to: toAccountId },
      readersSee: false,
    })
  },
})
