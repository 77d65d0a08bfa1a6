import { randomUUID } from 'node:crypto'
import { articles } from '#db/schema/index.ts'
import { DuplicateArticleInput } from '#domain/article/article-input.ts'
import { mayWriteArticles } from '#domain/permissions.ts'
import { accountOf } from '../account-of.ts'
import { defineVerb } from '../define-verb.ts'
import { findByIdempotencyKey, recordIdempotencyKey, requestIdentity } from '../idempotency-key.ts'
import { done, oneCreated, unchanged } from '../outcome.ts'
import { freeSlugFor } from './article-address.ts'
import { findArticle, requireShownRevision } from './article-revisions.ts'
import { copyRevision } from './copy-revision.ts'

/**
 * Begins a new article with a copy of the open revision or, without one, of the published revision. It gets an address of
 * its own; dates, the change note and the editors' note are not copied. A form sent twice has made one copy: its
 * `draftKey` finds it; a copy that is in the bin since is made again. Throws NotFound.
 */
export const duplicateArticle = defineVerb({
  name: 'article.duplicate',
  input: DuplicateArticleInput,
  load: (scope, { articleId }) => requireShownRevision(scope, articleId),
  allow: mayWriteArticles,
  run: (scope, { articleId: sourceId, draftKey }, { article, revision }) => {
    const { tx, now, actor } = scope
    const by = accountOf(actor)
    const identity = requestIdentity(actor, { verb: 'article.duplicate', key: draftKey, content: { sourceId } })
    const madeId = findByIdempotencyKey(tx, identity)
    const made = madeId === null ? null : findArticle(scope, madeId)
    if (made) return unchanged({ articleId: made.id, lockVersion: made.lockVersion })
    const { id: articleId } = tx
      .insert(articles)
      .values({ locale: article.locale, translationGroup: randomUUID(), createdAt: now, createdBy: by })
      .returning({ id: articles.id })
      .get()
    const slug = freeSlugFor(tx, { locale: article.locale, articleId: null, title: revision.title })
    copyRevision(tx, revision, { articleId, number: 1, slug, createdAt: now, createdBy: by, ownerId: by })
    recordIdempotencyKey(tx, identity, articleId, now)
    return done((lockVersion) => ({ articleId, lockVersion }), {
      ...oneCreated('article', articleId),
      details: { from: { articleId: sourceId, revision: revision.number }, title: revision.title, slug },
      readersSee: false,
    })
  },
})
