import { eq } from 'drizzle-orm'
import { articles } from '#db/schema/index.ts'
import { BinArticleInput } from '#domain/article/article-input.ts'
import { Conflict } from '#domain/errors.ts'
import { mayWriteArticles } from '#domain/permissions.ts'
import { accountOf } from '../account-of.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, oneUpdated } from '../outcome.ts'
import { requireDraft, requireOpenRevision } from './article-revisions.ts'

/**
 * Moves an article that readers never saw to the bin, from where it comes back as it was.
 * Throws NotFound; Conflict (readers have seen it, it waits for somebody, or changed since `seenLockVersion`).
 */
export const binArticle = defineVerb({
  name: 'article.bin',
  input: BinArticleInput,
  load: (scope, { articleId }) => requireOpenRevision(scope, articleId),
  allow: mayWriteArticles,
  run: ({ tx, now, actor }, { articleId, seenLockVersion }, { article, revision }) => {
    requireSeenVersion(article, seenLockVersion)
    if (article.publicState !== 'none') throw new Conflict(`Article ${articleId} is ${article.publicState}`)
    requireDraft(revision)
    tx.update(articles)
      .set({ deletedAt: now, deletedBy: accountOf(actor) })
      .where(eq(articles.id, articleId))
      .run()
    return done((lockVersion) => ({ articleId, lockVersion }), {
      ...oneUpdated('article', articleId),
      details: { title: revision.title },
      readersSee: false,
    })
  },
})
