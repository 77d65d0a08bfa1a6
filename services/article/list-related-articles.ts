import { desc, eq, ne, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleRevisions, articles, revisionTags, revisionTeams, tags, topicArticles } from '#db/schema/index.ts'
import type { PublicContext } from '../context.ts'
import { livingTagId } from '../tag/canonical-tags.ts'
import { inOrderOfTopic } from './list-topic-articles.ts'
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

/** So many texts of each topic and each team are looked at: a topic of ten thousand costs a reader no more than one of ten. */
const FIRST_OF_EACH = 100

/**
 * Readable articles that share topics or teams with this published revision, of the hundred that stand first in each topic
 * and that each team was given to last: those that share most first, current before archived, then the newest, then by id.
 */
export function listRelatedArticles(
  { db, locale }: PublicContext,
  { articleId, revisionId }: { articleId: number; revisionId: number },
): ListedArticle[] {
  const sources = [...topicsOf(db, revisionId), ...teamsOf({ db, locale }, revisionId)]
  if (sources.length === 0) return []
  const shared = db
    .select({ id: sql<number>`article_id`.as('shared_id'), times: sql<number>`count(*)`.as('times') })
    .from(sql`(${sql.join(sources, sql` union all `)})`)
    .groupBy(sql`1`)
    .as('shared')
  const rows = selectListedArticles(db)
    .innerJoin(shared, eq(shared.id, articles.id))
    .where(ne(articles.id, articleId))
    .orderBy(desc(shared.times), desc(isPublished), desc(articles.firstPublishedOn), desc(articles.id))
    .limit(RELATED_MAX)
    .all()
  return toListedArticles(db, rows)
}

function topicsOf(db: Reader, revisionId: number): SQL[] {
  const rows = db
    .selectDistinct({ id: livingTagId })
    .from(revisionTags)
    .innerJoin(tags, eq(tags.id, revisionTags.tagId))
    .where(eq(revisionTags.revisionId, revisionId))
    .all()
  return rows.map(
    ({ id }) => sql`select article_id from (select ${topicArticles.articleId} as article_id from ${topicArticles}
    where ${eq(topicArticles.tagId, id)} order by ${sql.join(inOrderOfTopic, sql`, `)} limit ${FIRST_OF_EACH})`,
  )
}

/** A walk from the end of the table's index by team that stops at the limit. */
function teamsOf({ db, locale }: Pick<PublicContext, 'db' | 'locale'>, revisionId: number): SQL[] {
  const rows = db
    .select({ code: revisionTeams.voivodeshipCode })
    .from(revisionTeams)
    .where(eq(revisionTeams.revisionId, revisionId))
    .all()
  return rows.map(
    ({ code }) => sql`select article_id from (select ${articles.id} as article_id from ${revisionTeams}
    inner join ${articleRevisions} on ${articleRevisions.id} = ${revisionTeams.revisionId} and ${isPublishedRevision}
    inner join ${articles} on ${articles.id} = ${articleRevisions.articleId} and ${isListed(locale)} and ${isReadableRow}
    where ${eq(revisionTeams.voivodeshipCode, code)} order by ${revisionTeams}.rowid desc limit ${FIRST_OF_EACH})`,
  )
}
