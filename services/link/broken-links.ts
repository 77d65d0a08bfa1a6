import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleAddresses, articleLinks, articleOverviews, articles } from '#db/schema/index.ts'
import type { Actor } from '#domain/actor.ts'
import { type LinkProblem, linkProblems } from '#domain/article/link-problem.ts'
import { isPossibleInBulk } from '#domain/bulk/bulk-action.ts'
import { defaultLocale } from '#domain/locale.ts'
import { isInScope } from '../article/in-scope.ts'
import { findBulkSubjects } from '../bulk/bulk-subjects.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import { listMissingPaths, type OwnAddresses } from './own-pages.ts'
import { ownPath, rightTarget } from './right-target.ts'

/** Articles on one page of the list. */
const PAGE = 50

type Asked = OwnAddresses & { /** From 1. */ readonly page: number }

/**
 * One page of the articles whose newest text has a link to a page of the portal that is not there, was withdrawn, is not
 * published, is in the archive or has another address now; those with the worst links first. What stands in the archive may
 * lead into it. `rightId`: the article to which the link should lead, where that is known. No body is read.
 */
export const listBrokenLinks = defineStaffQuery(({ db, actor }, { page, ...own }: Asked) => {
  const found = findProblems(db, own)
  const isProblem = isProblemSeen(found, actor)
  const total = countArticles(db, found, actor)
  const rank = sql<number>`min(${found.rank})`
  const ids = db
    .select({ articleId: found.articleId, rank })
    .from(found)
    .where(isProblem)
    .groupBy(found.articleId)
    .orderBy(rank, sql`${found.articleId} desc`)
    .limit(PAGE)
    .offset((page - 1) * PAGE)
    .all()
    .map(({ articleId }) => articleId)
  const rows = db
    .select()
    .from(found)
    .where(and(isProblem, inArray(found.articleId, ids)))
    .orderBy(asc(found.position))
    .all()
  const links = Map.groupBy(rows, ({ articleId }) => articleId)
  const listed = findBulkSubjects({ tx: db, actor }, ids).map((subject) => ({
    articleId: subject.articleId,
    title: subject.title,
    status: subject.status,
    openState: subject.openState,
    publicState: subject.publicState,
    isPossible: isPossibleInBulk('fix-links', subject, false),
    links: (links.get(subject.articleId) ?? []).map((row) => toLink(db, row, own.ownHost)),
  }))
  return { articles: listed, total, page, pages: Math.max(1, Math.ceil(total / PAGE)) }
})

/** How many articles have such a link, without reading any of them. */
export const countBrokenLinks = defineStaffQuery(({ db, actor }, own: OwnAddresses): number =>
  countArticles(db, findProblems(db, own), actor),
)

type Found = ReturnType<typeof findProblems>

function isProblemSeen(found: Found, actor: Actor): SQL | undefined {
  return and(sql`${found.problem} is not null`, isInScope(actor, found.articleId))
}

function countArticles(db: Reader, found: Found, actor: Actor): number {
  const articlesFound = sql<number>`count(distinct ${found.articleId})`
  return db.select({ rows: articlesFound }).from(found).where(isProblemSeen(found, actor)).get()?.rows ?? 0
}

type Row = {
  readonly words: string
  readonly targetId: number | null
  readonly host: string | null
  readonly path: string | null
  readonly problem: LinkProblem | null
}

function toLink(db: Reader, { words, targetId, host, path, problem }: Row, ownHost: string | null) {
  const href = path === null ? null : host === null ? path : `https://${host}${path}`
  const target =
    targetId === null ? { kind: 'url' as const, href: href ?? '' } : { kind: 'article' as const, articleId: targetId }
  const right = rightTarget(db, target, ownHost)
  return {
    words,
    /** The problem is there by the condition of the list. */
    problem: problem ?? linkProblems[0],
    address: href === null ? null : ownPath(href, ownHost),
    targetId,
    isFixable: right !== null,
    rightId: right?.kind === 'article' ? right.articleId : null,
  }
}

/** Every link of a newest text, with what is wrong with it. */
function findProblems(db: Reader, own: OwnAddresses) {
  const missing = listMissingPaths(db, own)
  const isOwn =
    own.ownHost === null
      ? sql`${articleLinks.host} is null`
      : sql`(${articleLinks.host} is null or ${articleLinks.host} = ${own.ownHost})`
  const source = sql`(select ${articles.publicState} from ${articles} where ${articles.id} = ${articleLinks.articleId})`
  const isGone = sql`target.id is null or target.deleted_at is not null`
  const ofState = sql`case when ${isGone} then 'missing' when target.public_state = 'none' then 'unpublished'
    when target.public_state = 'withdrawn' then 'withdrawn'
    when target.public_state = 'archived' and ${source} <> 'archived' then 'archived' end`
  const problem = sql<LinkProblem | null>`case
    when ${articleLinks.targetId} is not null then ${ofState}
    when ${articleLinks.slug} is not null and ${isOwn} then coalesce(${ofState}, case when ${articleAddresses.replacedAt} is not null then 'moved' end)
    when ${articleLinks.slug} is null and ${isOwn} and ${articleLinks.path} in ${listOf(missing)} then 'missing' end`
  const rank = sql<number>`case ${problem} ${sql.join(
    linkProblems.map((one, index) => sql`when ${one} then ${sql.raw(String(index))}`),
    sql` `,
  )} end`
  return db
    .select({
      articleId: articleLinks.articleId,
      position: articleLinks.position,
      words: articleLinks.words,
      targetId: articleLinks.targetId,
      host: articleLinks.host,
      path: articleLinks.path,
      problem: problem.as('problem'),
      rank: rank.as('rank'),
    })
    .from(articleLinks)
    .innerJoin(articleOverviews, eq(articleOverviews.revisionId, articleLinks.revisionId))
    .leftJoin(
      articleAddresses,
      and(eq(articleAddresses.locale, defaultLocale), eq(articleAddresses.slug, articleLinks.slug)),
    )
    .leftJoin(
      sql`${articles} as target`,
      sql`target.id = coalesce(${articleLinks.targetId}, ${articleAddresses.articleId})`,
    )
    .as('found')
}

const listOf = (values: readonly string[]): SQL =>
  sql`(${sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )})`
