import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleRevisions, articles } from '#db/schema/index.ts'
import { CreateArticleInput } from '#domain/article/article-input.ts'
import { mayWriteArticles } from '#domain/permissions.ts'
import { accountOf } from '../account-of.ts'
import { defineVerb } from '../define-verb.ts'
import { done, refused, unchanged } from '../outcome.ts'
import { chosenSlugIssues, freeSlugFor } from './article-address.ts'
import { refreshOverview } from './article-overview.ts'
import { findOpenRevision } from './article-revisions.ts'
import { missingRecords, replaceDraftParts, toContentColumns } from './draft-content.ts'
import { isStoredText } from './stored-text.ts'

/**
 * Begins an article with its first draft. The address is only meant; it is given at publication. A request repeated
 * with its `draftKey`, because the answer was lost, finds the article it has begun.
 * Refuses `slug: taken` (another article has or had it) and `slug: meant` (another draft has it in mind).
 */
export const createArticle = defineVerb({
  name: 'article.create',
  input: CreateArticleInput,
  load: () => null,
  allow: mayWriteArticles,
  run: ({ tx, now, actor }, { locale, draftKey, ...content }) => {
    const by = accountOf(actor)
    const begun = draftKey === null ? null : findBegun(tx, draftKey)
    // Only the same text is a repetition; another one under the same key is kept as an article of its own.
    if (begun && isStoredText(tx, begun.revision, content, content.slug ?? begun.revision.slug)) {
      return unchanged({ articleId: begun.id, lockVersion: begun.lockVersion })
    }
    const issues = missingRecords(tx, content)
    if (content.slug !== null) issues.push(...chosenSlugIssues(tx, { locale, articleId: null }, content.slug))
    if (issues.length > 0) return refused(...issues)
    const { id: articleId } = tx
      .insert(articles)
      .values({
        locale,
        translationGroup: begun ? randomUUID() : (draftKey ?? randomUUID()),
        createdAt: now,
        createdBy: by,
      })
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
        createdAt: now,
        createdBy: by,
        ownerId: by,
        updatedAt: now,
        updatedBy: by,
      })
      .returning({ id: articleRevisions.id })
      .get()
    replaceDraftParts(tx, revisionId, content)
    refreshOverview(tx, articleId)
    return done(
      { articleId, lockVersion: 1 },
      {
        subject: { kind: 'article', id: articleId },
        details: { revision: 1, title: content.title, slug },
        readersSee: false,
      },
    )
  },
})

/** The name of a group of translations is any that is not taken; that of the form which began it serves. */
function findBegun(tx: Reader, draftKey: string) {
  const article = tx
    .select({ id: articles.id, lockVersion: articles.lockVersion })
    .from(articles)
    .where(eq(articles.translationGroup, draftKey))
    .get()
  const revision = article && findOpenRevision(tx, article.id)
  return article && revision ? { ...article, revision } : null
}
