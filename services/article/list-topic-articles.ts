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

/**
 * One page of the readable articles of a living tag, those of tags merged into it among them: what is current first, then
 * the archive; each newest first, then by id. Null also for a tag that no text ever shown to readers carried: what a text
 * under work is about is nobody's business yet.
 */
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
  if (!wasEverShown(db, tag.id)) return null
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

function wasEverShown(db: PublicContext['db'], tagId: number): boolean {
  const shown = db
    .select({ id: articleRevisions.id })
    .from(revisionTags)
    .innerJoin(articleRevisions, eq(articleRevisions.id, revisionTags.revisionId))
    .where(
      and(
        inArray(revisionTags.tagId, storedIdsOf(db, tagId)),
        inArray(articleRevisions.state, ['published', 'superseded']),
      ),
    )
    .limit(1)
    .get()
  return shown !== undefined
}
