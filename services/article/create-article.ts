import { randomUUID } from 'node:crypto'
import { articleRevisions, articles } from '#db/schema/index.ts'
import { CreateArticleInput } from '#domain/article/article-input.ts'
import { mayWriteArticles } from '#domain/permissions.ts'
import { accountOf } from '../account-of.ts'
import { defineVerb } from '../define-verb.ts'
import { findByIdempotencyKey, recordIdempotencyKey, requestIdentity } from '../idempotency-key.ts'
import { done, oneCreated, refused, unchanged } from '../outcome.ts'
import { chosenSlugIssues, freeSlugFor } from './article-address.ts'
import { requireArticle } from './article-revisions.ts'
import { replaceDraftParts, toContentColumns } from './draft-content.ts'
import { withLastGoodFields } from './last-good-fields.ts'

/**
 * Begins an article with its first draft. The address is only meant; it is given at publication. A request repeated
 * with its `draftKey`, because the answer was lost, is answered as it was: with the article it has begun, at the version
 * it had then, so that whatever was saved since is met and not written over. Another text under the same key is kept as
 * an article of its own. Throws NotFound when the article begun is in the bin.
 * Fields beside the body that cannot be kept are left empty, remembered with the draft and named in `issues` of the value, `slug: taken` (another
 * article has or had it) and `slug: meant` (another draft has it in mind) among them. Refuses what is wrong in the body.
 */
export const createArticle = defineVerb({
  name: 'article.create',
  input: CreateArticleInput,
  load: () => null,
  allow: mayWriteArticles,
  run: (scope, { locale, draftKey, issues: wrong, typed, ...sent }) => {
    const { tx, now, actor } = scope
    const by = accountOf(actor)
    const settle = (self: number | null) => {
      const slugIssues = sent.slug === null ? [] : chosenSlugIssues(tx, { locale, articleId: self }, sent.slug)
      return withLastGoodFields(tx, null, { content: sent, issues: [...wrong, ...slugIssues], typed })
    }
    const identity = requestIdentity(actor, { verb: 'article.create', key: draftKey, content: { locale, ...sent } })
    const begunId = findByIdempotencyKey(tx, identity)
    if (begunId !== null) {
      return unchanged({ articleId: requireArticle(scope, begunId).id, lockVersion: 1, issues: settle(begunId).issues })
    }
    const settled = settle(null)
    if (!settled.ok) return refused(...settled.issues)
    const { content, issues, leftOutFields } = settled
    const { id: articleId } = tx
      .insert(articles)
      .values({ locale, translationGroup: randomUUID(), createdAt: now, createdBy: by })
      .returning({ id: articles.id })
      .get()
    const slug = content.slug ?? freeSlugFor(tx, { locale, articleId: null, title: content.title })
    const { id: revisionId } = tx
      .insert(articleRevisions)
      .values({
        articleId,
        number: 1,
        slug,
        ...toContentColumns(content),
        leftOutFields,
        createdAt: now,
        createdBy: by,
        ownerId: by,
        updatedAt: now,
        updatedBy: by,
      })
      .returning({ id: articleRevisions.id })
      .get()
    replaceDraftParts(tx, revisionId, content)
    recordIdempotencyKey(tx, identity, articleId, now)
    return done((lockVersion) => ({ articleId, lockVersion, issues }), {
      ...oneCreated('article', articleId),
      details: { revision: 1, title: content.title, slug },
      readersSee: false,
    })
  },
})
