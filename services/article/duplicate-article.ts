import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articles } from '#db/schema/index.ts'
import { DuplicateArticleInput } from '#domain/article/article-input.ts'
import { mayWriteArticles } from '#domain/permissions.ts'
import { accountOf } from '../account-of.ts'
import { defineVerb } from '../define-verb.ts'
import { done, unchanged } from '../outcome.ts'
import { freeSlugFor } from './article-address.ts'
import { refreshOverview } from './article-overview.ts'
import { requireShownText } from './article-revisions.ts'
import { copyRevision } from './copy-revision.ts'

/**
 * Begins a new article with a copy of the text under work or, without one, of the published text. It gets an address of
 * its own; dates, the change note and the editors' note are not copied. A form sent twice has made one copy: its
 * `draftKey` finds it. Throws NotFound.
 */
export const duplicateArticle = defineVerb({
  name: 'article.duplicate',
  input: DuplicateArticleInput,
  load: (tx, { articleId }) => requireShownText(tx, articleId),
  allow: mayWriteArticles,
  run: ({ tx, now, actor }, { articleId: sourceId, draftKey }, { article, revision }) => {
    const by = accountOf(actor)
    const made = draftKey === null ? null : findMade(tx, draftKey)
    if (made) return unchanged(made)
    const { id: articleId } = tx
      .insert(articles)
      .values({ locale: article.locale, translationGroup: draftKey ?? randomUUID(), createdAt: now, createdBy: by })
      .returning({ id: articles.id })
      .get()
    const slug = freeSlugFor(tx, { locale: article.locale, articleId: null, title: revision.title })
    copyRevision(tx, revision, { articleId, number: 1, slug, createdAt: now, createdBy: by, ownerId: by })
    refreshOverview(tx, articleId)
    return done(
      { articleId, lockVersion: 1 },
      {
        subject: { kind: 'article', id: articleId },
        details: { from: { articleId: sourceId, revision: revision.number }, title: revision.title, slug },
        readersSee: false,
      },
    )
  },
})

/** Named as in create-article.ts: the group of translations of the copy bears the key of the form that made it. */
function findMade(tx: Reader, draftKey: string) {
  const { id: articleId, lockVersion } = articles
  return tx.select({ articleId, lockVersion }).from(articles).where(eq(articles.translationGroup, draftKey)).get()
}
