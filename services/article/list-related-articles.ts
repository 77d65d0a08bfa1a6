import { and, desc, eq, inArray, ne, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleRevisions, articles, revisionTags, revisionTeams, tags } from '#db/schema/index.ts'
import type { PublicContext } from '../context.ts'
import { livingTagId } from '../tag/living-tags.ts'
import {
  isListed,
  isPublished,
  isPublishedRevision,
  isReadableRow,
  type ListedArticle,
  selectListedArticles,
  toListedArticles,
} from './listed-articles.ts'

const RELATED_MAX = 5

/** So many texts of each tag and each team are looked at: a topic of ten thousand costs a reader no more than one of ten. */
const LATEST_OF_EACH = 100

/**
 * Readable articles that share tags or teams with this published text, of the hundred texts that each tag and each team
 * was given to last: those that share most first, current before archived, then the newest, then by id.
 */
export function listRelatedArticles(
  { db }: PublicContext,
  { articleId, revisionId }: { articleId: number; revisionId: number },
): ListedArticle[] {
  const sources = [...tagsOfTopics(db, revisionId), ...teamsOf(db, revisionId)]
  if (sources.length === 0) return []
  const shared = db
    .select({ id: sql<number>`text_id`.as('shared_id'), times: sql<number>`count(*)`.as('times') })
    .from(sql`(${sql.join(sources, sql` union all `)})`)
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

/** Texts of each tag of the topics of this one: a tag that was merged into a topic is one of its tags. */
function tagsOfTopics(db: Reader, revisionId: number): SQL[] {
  const topicsHere = db
    .select({ id: livingTagId })
    .from(revisionTags)
    .innerJoin(tags, eq(tags.id, revisionTags.tagId))
    .where(eq(revisionTags.revisionId, revisionId))
  const rows = db.select({ id: tags.id }).from(tags).where(inArray(livingTagId, topicsHere)).all()
  return rows.map(({ id }) => latestTexts(revisionTags, eq(revisionTags.tagId, id)))
}

function teamsOf(db: Reader, revisionId: number): SQL[] {
  const rows = db
    .select({ code: revisionTeams.voivodeshipCode })
    .from(revisionTeams)
    .where(eq(revisionTeams.revisionId, revisionId))
    .all()
  return rows.map(({ code }) => latestTexts(revisionTeams, eq(revisionTeams.voivodeshipCode, code)))
}

/** A walk from the end of the table's index by tag or team that stops at the limit. */
function latestTexts(table: typeof revisionTags | typeof revisionTeams, isGiven: SQL): SQL {
  return sql`select text_id from (select ${table.revisionId} as text_id from ${table} inner join ${articleRevisions}
    on ${articleRevisions.id} = ${table.revisionId} and ${isPublishedRevision}
    where ${isGiven} order by ${table}.rowid desc limit ${LATEST_OF_EACH})`
}
