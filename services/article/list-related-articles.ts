import { and, desc, eq, inArray, ne, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleRevisions, articles, revisionTags, revisionTeams, tags } from '#db/schema/index.ts'
import type { PublicContext } from '../context.ts'
import { livingTagId } from '../tag/living-tags.ts'
import {
  isListed,
  isPublished,
  isReadableRow,
  type ListedArticle,
  selectListedArticles,
  toListedArticles,
} from './listed-articles.ts'

const RELATED_MAX = 5

/**
 * Readable articles that share tags or teams with this published text: those that share most first, current before
 * archived, then the newest, then by id.
 */
export function listRelatedArticles(
  { db }: PublicContext,
  { articleId, revisionId }: { articleId: number; revisionId: number },
): ListedArticle[] {
  const shared = db
    .select({ id: sharedRows(db, revisionId).id, times: sql<number>`count(*)`.as('times') })
    .from(sharedRows(db, revisionId))
    .groupBy(sql`1`)
    .as('shared')
  const rows = selectListedArticles(db)
    .innerJoin(shared, eq(shared.id, articleRevisions.id))
    .where(and(isListed, isReadableRow, ne(articles.id, articleId)))
    .orderBy(desc(shared.times), desc(isPublished), desc(articles.firstPublishedOn), desc(articles.id))
    .limit(RELATED_MAX)
    .all()
  return toListedArticles(db, rows)
}

/** A row for each tag and each team that another text has in common with this one. */
function sharedRows(db: Reader, revisionId: number) {
  const topicsHere = db
    .select({ id: livingTagId })
    .from(revisionTags)
    .innerJoin(tags, eq(tags.id, revisionTags.tagId))
    .where(eq(revisionTags.revisionId, revisionId))
  const tagsOfTopicsHere = db.select({ id: tags.id }).from(tags).where(inArray(livingTagId, topicsHere))
  const teamsHere = db
    .select({ code: revisionTeams.voivodeshipCode })
    .from(revisionTeams)
    .where(eq(revisionTeams.revisionId, revisionId))
  return db
    .select({ id: revisionTags.revisionId })
    .from(revisionTags)
    .where(inArray(revisionTags.tagId, tagsOfTopicsHere))
    .unionAll(
      db
        .select({ id: revisionTeams.revisionId })
        .from(revisionTeams)
        .where(inArray(revisionTeams.voivodeshipCode, teamsHere)),
    )
    .as('shared_rows')
}
