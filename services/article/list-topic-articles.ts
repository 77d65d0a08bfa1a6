import { and, desc, eq } from 'drizzle-orm'
import { articles, tags, topicArticles, topicCounts } from '#db/schema/index.ts'
import { PAGE_SIZE, type Page } from '#domain/list/paging.ts'
import type { PublicContext } from '../context.ts'
import { isLiving } from '../tag/canonical-tags.ts'
import { type ListedArticle, selectListedArticles, toListedArticles } from './listed-articles.ts'

type TopicArticles = {
  readonly name: string
  readonly slug: string
  /** Its pages carry „Szybkie wyjście”. */
  readonly quickExit: boolean
  readonly current: number
  readonly archived: number
  readonly articles: readonly ListedArticle[]
}

/** What is current first, then the archive ('published' comes after 'archived' in the alphabet); each newest first, then by id. */
export const inOrderOfTopic = [
  desc(topicArticles.publicState),
  desc(topicArticles.firstPublishedOn),
  desc(topicArticles.articleId),
]

/**
 * One page of the readable articles of a canonical tag, those of tags merged into it among them. Null also for a tag whose
 * articles nobody may read: what an open revision is about is nobody's business yet.
 */
export function findTopicArticles({ db }: PublicContext, slug: string, page: Page): TopicArticles | null {
  const tag = db
    .select({ id: tags.id, name: tags.name, slug: tags.slug, quickExit: tags.quickExit })
    .from(tags)
    .where(and(eq(tags.slug, slug), isLiving))
    .get()
  if (!tag) return null
  const counts = db.select().from(topicCounts).where(eq(topicCounts.tagId, tag.id)).all()
  if (counts.length === 0) return null
  const shown = db
    .select()
    .from(topicArticles)
    .where(eq(topicArticles.tagId, tag.id))
    .orderBy(...inOrderOfTopic)
    .limit(PAGE_SIZE)
    .offset(page.offset)
    .as('topic_articles')
  const rows = selectListedArticles(db)
    .innerJoin(shown, eq(shown.articleId, articles.id))
    .orderBy(desc(shown.publicState), desc(shown.firstPublishedOn), desc(shown.articleId))
    .all()
  const counted = (state: string) => counts.find(({ publicState }) => publicState === state)?.articles ?? 0
  return {
    name: tag.name,
    slug: tag.slug,
    quickExit: tag.quickExit,
    current: counted('published'),
    archived: counted('archived'),
    articles: toListedArticles(db, rows),
  }
}
