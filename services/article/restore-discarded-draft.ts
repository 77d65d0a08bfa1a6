import { and, eq, isNotNull } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleRevisions } from '#db/schema/index.ts'
import { RestoreDiscardedDraftInput } from '#domain/article/article-input.ts'
import { isReadable } from '#domain/article/article-state.ts'
import { Conflict, NotFound } from '#domain/errors.ts'
import { mayWriteArticles } from '#domain/permissions.ts'
import { accountOf } from '../account-of.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, oneUpdated } from '../outcome.ts'
import { findOpenRevision, nextRevisionNumber, requireArticle } from './article-revisions.ts'

/**
 * Takes up a draft that was set aside: it is beside the published revision again, in the hands of whoever took it up. It
 * gets the next number, so that the numbers of an article's texts keep the order in which readers may meet them.
 * Throws NotFound; Conflict (another text is in progress, the article is withdrawn, or changed since `seenLockVersion`).
 */
export const restoreDiscardedDraft = defineVerb({
  name: 'article.restore-discarded-draft',
  input: RestoreDiscardedDraftInput,
  load: (scope, { articleId, revisionId }) => ({
    article: requireArticle(scope, articleId),
    revision: requireDiscarded(scope.tx, { articleId, revisionId }),
  }),
  allow: mayWriteArticles,
  run: ({ tx, actor }, { articleId, seenLockVersion }, { article, revision }) => {
    requireSeenVersion(article, seenLockVersion)
    if (!isReadable(article.publicState)) throw new Conflict(`Article ${articleId} has no text to stand beside`)
    if (findOpenRevision(tx, articleId)) throw new Conflict(`Article ${articleId} has another open revision`)
    const number = nextRevisionNumber(tx, articleId)
    tx.update(articleRevisions)
      .set({ number, discardedAt: null, discardedBy: null, ownerId: accountOf(actor) })
      .where(eq(articleRevisions.id, revision.id))
      .run()
    return done((lockVersion) => ({ articleId, lockVersion }), {
      ...oneUpdated('article', articleId),
      details: { revision: number, formerly: revision.number, title: revision.title },
      readersSee: false,
    })
  },
})

function requireDiscarded(tx: Reader, { articleId, revisionId }: { articleId: number; revisionId: number }) {
  const revision = tx
    .select()
    .from(articleRevisions)
    .where(
      and(
        eq(articleRevisions.id, revisionId),
        eq(articleRevisions.articleId, articleId),
        isNotNull(articleRevisions.discardedAt),
      ),
    )
    .get()
  if (!revision) throw new NotFound(`Article ${articleId} has no such text set aside`)
  return revision
}
