import { and, eq, isNotNull } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articles } from '#db/schema/index.ts'
import { RestoreArticleInput } from '#domain/article/article-input.ts'
import { NotFound } from '#domain/errors.ts'
import { mayWriteArticles } from '#domain/permissions.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, oneUpdated } from '../outcome.ts'
import { type Article, findOpenRevision } from './article-revisions.ts'

/** Takes a draft out of the bin. Throws NotFound (not in the bin); Conflict (changed since `seenLockVersion`). */
export const restoreArticle = defineVerb({
  name: 'article.restore',
  input: RestoreArticleInput,
  load: (tx, { articleId }) => requireBinned(tx, articleId),
  allow: mayWriteArticles,
  run: ({ tx }, { articleId, seenLockVersion }, article) => {
    requireSeenVersion(article, seenLockVersion)
    tx.update(articles).set({ deletedAt: null, deletedBy: null }).where(eq(articles.id, articleId)).run()
    const title = findOpenRevision(tx, articleId)?.title ?? ''
    return done((lockVersion) => ({ articleId, lockVersion }), {
      ...oneUpdated('article', articleId),
      details: { title },
      readersSee: false,
    })
  },
})

function requireBinned(tx: Reader, articleId: number): Article {
  const article = tx
    .select()
    .from(articles)
    .where(and(eq(articles.id, articleId), isNotNull(articles.deletedAt)))
    .get()
  if (!article) throw new NotFound(`There is no article ${articleId} in the bin`)
  return article
}
