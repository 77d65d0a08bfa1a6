import { eq } from 'drizzle-orm'
import { articles } from '#db/schema/index.ts'
import { RestoreArticleInput } from '#domain/article/article-input.ts'
import { NotFound } from '#domain/errors.ts'
import { mayWriteArticles } from '#domain/permissions.ts'
import { defineVerb, type VerbScope } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, oneUpdated } from '../outcome.ts'
import { type Article, findAnyArticle, findOpenRevision } from './article-revisions.ts'

/** Takes a draft out of the bin. Throws NotFound (not in the bin); Conflict (changed since `seenLockVersion`). */
export const restoreArticle = defineVerb({
  name: 'article.restore',
  input: RestoreArticleInput,
  load: (scope, { articleId }) => requireBinned(scope, articleId),
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

function requireBinned(scope: VerbScope, articleId: number): Article {
  const article = findAnyArticle(scope, articleId)
  if (!article || article.deletedAt === null) throw new NotFound(`There is no article ${articleId} in the bin`)
  return article
}
