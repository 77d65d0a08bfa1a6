import { and, count, desc, eq, sql } from 'drizzle-orm'
import { articles } from '#db/schema/index.ts'
import { PAGE_SIZE, type Page } from '#domain/list/paging.ts'
import {
  isListed,
  isPublished,
  isReadableRow,
  type ListedArticle,
  selectListedArticles,
  toListedArticles,
} from '../article/listed-articles.ts'
import type { PublicContext } from '../context.ts'

// A virtual table that Drizzle does not know (drizzle/0002_search.sql).
const search = sql`article_search`
const searchedId = sql`article_search.rowid`
/** A word in the title weighs most, in the text least. Smaller is better. */
const rank = sql`bm25(article_search, 10.0, 4.0, 1.0)`

type FoundArticles = {
  readonly current: number
  readonly archived: number
  readonly articles: readonly ListedArticle[]
}

/**
 * One page of the readable articles with all words of `match`, an expression made by parseSearchQuery and by nobody
 * else: best first, then the newest, then by id. Both counts are given, whether the archive is looked through or not.
 */
export function searchArticles(
  { db, locale }: PublicContext,
  { match, includeArchive, page }: { match: string; includeArchive: boolean; page: Page },
): FoundArticles {
  const matches = sql`article_search match ${match}`
  const counts = db
    .select({ state: articles.publicState, rows: count() })
    .from(search)
    .innerJoin(articles, eq(articles.id, searchedId))
    .where(and(matches, isListed(locale), isReadableRow))
    .groupBy(articles.publicState)
    .all()
  const rows = selectListedArticles(db)
    .innerJoin(search, eq(searchedId, articles.id))
    .where(and(matches, isListed(locale), includeArchive ? isReadableRow : isPublished))
    .orderBy(rank, desc(articles.firstPublishedOn), desc(articles.id))
    .limit(PAGE_SIZE)
    .offset(page.offset)
    .all()
  const counted = (state: string) => counts.find((row) => row.state === state)?.rows ?? 0
  return { current: counted('published'), archived: counted('archived'), articles: toListedArticles(db, rows) }
}
