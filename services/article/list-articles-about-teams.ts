import { and, desc, eq, inArray, lte } from 'drizzle-orm'
import { articleRevisions, articles, revisionTeams } from '#db/schema/index.ts'
import type { IsoDay } from '#domain/partial-date.ts'
import type { PublicContext } from '../context.ts'
import {
  isListed,
  isPublishedRevision,
  isReadableRow,
  type ListedArticle,
  selectListedArticles,
  toListedArticles,
} from './listed-articles.ts'

/** So many are named: the archive of the year has the others. */
const SHOWN_MAX = 5

/** Readable articles that name a team, first published by the end of the day, the newest first. */
export function listArticlesAboutTeams({ db, locale }: PublicContext, until: IsoDay): readonly ListedArticle[] {
  const named = db
    .select({ id: articleRevisions.articleId })
    .from(revisionTeams)
    .innerJoin(articleRevisions, and(eq(articleRevisions.id, revisionTeams.revisionId), isPublishedRevision))
  const rows = selectListedArticles(db)
    .where(and(inArray(articles.id, named), lte(articles.firstPublishedOn, until), isListed(locale), isReadableRow))
    .orderBy(desc(articles.firstPublishedOn), desc(articles.id))
    .limit(SHOWN_MAX)
    .all()
  return toListedArticles(db, rows)
}
