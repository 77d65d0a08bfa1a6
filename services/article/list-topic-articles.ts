import { and, asc, count, desc, eq, inArray } from 'drizzle-orm'
import { articleRevisions, articles, revisionTags, tags } from '#db/schema/index.ts'
import { PAGE_SIZE, type Page } from '#domain/list/paging.ts'
import type { PublicContext } from '../context.ts'
import { isLiving } from '../tag/living-tags.ts'
import { storedIdsOf } from '../tag/tag-queries.ts'
import {
  isArchived,
  isListed,
  isPublishedRevision,
  isReadableRow,
  type ListedArticle,
  selectListedArticles,
  toListedArticles,
} from './listed-articles.ts'

export type TopicArticles = {
  readonly name: string
  readonly slug: string
  readonly current: number
  readonly archived: number
  readonly articles: readonly ListedArticle[]
}

/** One page of the readable articles of a living tag, those of tags merged into it among them: what is current first, then the archive; each newest first, then by id. */
export function findTopicArticles({ db }: PublicContext, slug: string, page: Page): TopicArticles | null {
  const tag = db
    .select({ id: tags.id, name: tags.name, slug: tags.slug })
    .from(tags)
    .where(and(eq(tags.slug, slug), isLiving))
    .get()
  if (!tag) return null
  const tagged = db
    .select({ id: revisionTags.revisionId })
    .from(revisionTags)
    .where(inArray(revisionTags.tagId, storedIdsOf(db, tag.id)))
  const which = and(isListed, isReadableRow, inArray(articleRevisions.id, tagged))
  const counts = db
    .select({ state: articles.publicState, rows: count() })
    .from(articleRevisions)
    .innerJoin(articles, eq(articles.id, articleRevisions.articleId))
    .where(and(which, isPublishedRevision))
    .groupBy(articles.publicState)
    .all()
  const rows = selectListedArticles(db)
    .where(which)
    .orderBy(asc(isArchived), desc(articles.firstPublishedOn), desc(articles.id))
    .limit(PAGE_SIZE)
    .offset(page.offset)
    .all()
  const counted = (state: string) => counts.find((row) => row.state === state)?.rows ?? 0
  return {
    name: tag.name,
    slug: tag.slug,
    current: counted('published'),
    archived: counted('archived'),
    articles: toListedArticles(db, rows),
  }
}
