import { and, count, desc, eq } from 'drizzle-orm'
import { articleRevisions, articles, revisionTeams } from '#db/schema/index.ts'
import type { VoivodeshipCode } from '#domain/voivodeship.ts'
import type { PublicContext } from '../context.ts'
import {
  isListed,
  isPublishedRevision,
  isReadableRow,
  type ListedArticle,
  selectListedArticles,
  toListedArticles,
} from './listed-articles.ts'

/** A page of a team shows so many: older ones are found by search. */
const SHOWN_MAX = 20

type TeamArticles = { readonly total: number; readonly newest: readonly ListedArticle[] }

/** Readable articles about the team of a voivodeship: how many, and the newest, by day and then by id. */
export function listTeamArticles({ db, locale }: PublicContext, code: VoivodeshipCode): TeamArticles {
  const named = db
    .select({ id: articles.id, firstPublishedOn: articles.firstPublishedOn })
    .from(revisionTeams)
    .innerJoin(articleRevisions, and(eq(articleRevisions.id, revisionTeams.revisionId), isPublishedRevision))
    .innerJoin(articles, eq(articles.id, articleRevisions.articleId))
    .where(and(eq(revisionTeams.voivodeshipCode, code), isListed(locale), isReadableRow))
    .orderBy(desc(articles.firstPublishedOn), desc(articles.id))
  const total = db.select({ rows: count() }).from(named.as('named')).get()?.rows ?? 0
  const shown = named.limit(SHOWN_MAX).as('shown')
  const rows = selectListedArticles(db)
    .innerJoin(shown, eq(shown.id, articles.id))
    .orderBy(desc(shown.firstPublishedOn), desc(shown.id))
    .all()
  return { total, newest: toListedArticles(db, rows) }
}
