import { randomUUID } from 'node:crypto'
import { articleRevisions, articles } from '#db/schema/index.ts'
import { CreateArticleInput } from '#domain/article/article-input.ts'
import { mayWriteArticles } from '#domain/permissions.ts'
import { accountOf } from '../account-of.ts'
import { defineVerb } from '../define-verb.ts'
import { done, refused } from '../outcome.ts'
import { freeSlugFor } from './article-address.ts'
import { refreshOverview } from './article-overview.ts'
import { missingRecords, replaceDraftParts, toContentColumns } from './draft-content.ts'

/** Begins an article with its first draft. The address is only meant; it is given at publication. */
export const createArticle = defineVerb({
  name: 'article.create',
  input: CreateArticleInput,
  load: () => null,
  allow: mayWriteArticles,
  run: ({ tx, now, actor }, { locale, ...content }) => {
    const missing = missingRecords(tx, content)
    if (missing.length > 0) return refused(...missing)
    const by = accountOf(actor)
    const { id: articleId } = tx
      .insert(articles)
      .values({ locale, translationGroup: randomUUID(), createdAt: now, createdBy: by })
      .returning({ id: articles.id })
      .get()
    const slug = content.slug ?? freeSlugFor(tx, { locale, title: content.title })
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
