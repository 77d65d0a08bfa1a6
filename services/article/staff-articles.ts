import { and, asc, count, desc, eq, gte, inArray, isNull, lte, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import {
  accounts,
  archivePlans,
  articleAddresses,
  articleOverviews,
  articleRevisions,
  articles,
  revisionTags,
  revisionTeams,
} from '#db/schema/index.ts'
import type { ArticleListQuery } from '#domain/article/article-list-query.ts'
import type { EditorialStatus } from '#domain/article/editorial-status.ts'
import { parseSearchQuery, type SearchQuery } from '#domain/search/search-query.ts'
import type { StaffContext } from '../context.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import { askStaffIndex, isFoundBy, rankForStaff } from '../search/staff/find-for-staff.ts'
import { fourEyesColumn } from '../setting/four-eyes.ts'
import { findTag, storedIdsOf } from '../tag/tag-queries.ts'
import { toContributors, writersColumn } from './contributors.ts'
import { isInScope } from './in-scope.ts'

/** Rows on one page of a list of the staff. */
export const STAFF_PAGE_SIZE = 20

type Asked = Omit<ArticleListQuery, 'isMine'> & {
  /** Only open revisions that this account keeps; null = anybody's. */
  readonly ownerId: number | null
}

type StaffArticlePage = {
  readonly total: number
  /** How many can be paged through: by relevance only the best of very many. */
  readonly reachable: number
  readonly page: number
  readonly pages: number
  readonly articles: readonly StaffArticle[]
  /** Why nothing is looked for; null = what was typed is a question, or nothing was typed. */
  readonly problem: QuestionProblem | null
}

type QuestionProblem = Exclude<SearchQuery['kind'], 'terms' | 'empty'>

/**
 * One page of the articles outside the bin, drafts among them: in the order asked for, then by id. Words are asked of the
 * panel's index (services/search/staff): the texts in progress and the published ones, in any of their forms, with tags
 * and the names of who wrote them. A page beyond the last is the last.
 */
export const listStaffArticles = defineStaffQuery((context, asked: Asked): StaffArticlePage => {
  const { db, now } = context
  const found = whichArticles(context, asked)
  if (found.problem !== null) return { ...nothing, problem: found.problem }
  const { which, question, filters } = found
  const total = db.select({ rows: count() }).from(articleOverviews).where(which).get()?.rows ?? 0
  if (total === 0) return nothing
  const best =
    question && asked.order === 'relevance' ? rankForStaff(db, question, { among: isListed(filters), now }) : null
  const reachable = best?.length ?? total
  const pages = Math.max(1, Math.ceil(reachable / STAFF_PAGE_SIZE))
  const page = Math.min(asked.page, pages)
  const offset = (page - 1) * STAFF_PAGE_SIZE
  const ids = best?.records(offset, offset + STAFF_PAGE_SIZE) ?? idsInOrder(db, asked, { which, offset })
  return { total, reachable, page, pages, articles: listStaffArticlesByIds(db, ids), problem: null }
})

/**
 * Numbers of all that the same question finds, on whatever page: in the order asked for, by relevance in that of changes;
 * one more than `limit` at most.
 */
export const listNumbersOfStaffArticles = defineStaffQuery(
  (context, { limit, ...asked }: Asked & { readonly limit: number }): number[] => {
    const found = whichArticles(context, asked)
    if (found.problem !== null) return []
    return idsInOrder(context.db, asked, { which: found.which, offset: 0, limit: limit + 1 })
  },
)

function whichArticles({ db, actor }: StaffContext, asked: Asked) {
  const query = parseSearchQuery(asked.words)
  const isQuestion = query.kind === 'terms'
  if (!isQuestion && query.kind !== 'empty') return { problem: query.kind }
  const question = isQuestion ? askStaffIndex(db, 'article', query.terms) : null
  const filters = and(isInScope(actor, articleOverviews.articleId), conditions(db, asked))
  const which = and(question ? isFoundBy(question, sql`${articleOverviews.articleId}`) : undefined, filters)
  return { which, question, filters, problem: null }
}

const nothing: StaffArticlePage = { total: 0, reachable: 0, page: 1, pages: 1, articles: [], problem: null }

/** Numbers first: what is skipped on the way to a far page is not looked up. */
function idsInOrder(
  db: Reader,
  asked: Asked,
  { which, offset, limit = STAFF_PAGE_SIZE }: { which: SQL | undefined; offset: number; limit?: number },
): number[] {
  return db
    .select({ id: articleOverviews.articleId })
    .from(articleOverviews)
    .where(which)
    .orderBy(...inOrder(asked))
    .limit(limit)
    .offset(offset)
    .all()
    .map(({ id }) => id)
}

/** Undefined where no filter is set and every article is for this actor: nothing has to be looked up then. */
function isListed(filters: SQL | undefined): ((articleId: SQL) => SQL) | undefined {
  return (
    filters &&
    ((articleId) =>
      sql`exists (select 1 from ${articleOverviews} where ${articleOverviews.articleId} = ${articleId} and ${filters})`)
  )
}

/** In the order of the numbers given. */
function listStaffArticlesByIds(db: Reader, ids: readonly number[]): StaffArticle[] {
  const rows = selectStaffArticles(db)
    .where(inArray(articleOverviews.articleId, [...ids]))
    .all()
  const byId = new Map(rows.map((row) => [row.id, toStaffArticle(row)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** An article as the lists of the staff show it, with what decides on the actions offered. */
export type StaffArticle = ReturnType<typeof toStaffArticle>

export function selectStaffArticles(db: Reader) {
  return db
    .select({
      id: articleOverviews.articleId,
      title: articleOverviews.title,
      status: articleOverviews.status,
      openState: articleOverviews.openState,
      returnedAt: articleOverviews.returnedAt,
      changedAt: articleOverviews.changedAt,
      firstPublishedOn: articleOverviews.firstPublishedOn,
      publishedAt: articleOverviews.publishedAt,
      validUntilOn: articleOverviews.validUntilOn,
      ownerName: accounts.name,
      publicState: articles.publicState,
      slug: articleAddresses.slug,
      submittedAt: articleRevisions.submittedAt,
      /** Moment of a publication that was decided on; also kept by a text that was published so. */
      dueAt: articleRevisions.dueAt,
      /** When it goes to the archive by itself. */
      archiveDueAt: archivePlans.dueAt,
      returnNote: articleRevisions.returnNote,
      submittedBy: articleRevisions.submittedBy,
      updatedBy: articleRevisions.updatedBy,
      createdBy: articleRevisions.createdBy,
      correctedBy: articleRevisions.correctedBy,
      writers: writersColumn,
      isFourEyes: fourEyesColumn,
    })
    .from(articleOverviews)
    .innerJoin(articles, eq(articles.id, articleOverviews.articleId))
    .innerJoin(articleRevisions, eq(articleRevisions.id, articleOverviews.revisionId))
    .leftJoin(articleAddresses, and(eq(articleAddresses.articleId, articles.id), isNull(articleAddresses.replacedAt)))
    .leftJoin(accounts, eq(accounts.id, articleOverviews.ownerId))
    .leftJoin(archivePlans, eq(archivePlans.articleId, articleOverviews.articleId))
    .$dynamic()
}

type Row = ReturnType<ReturnType<typeof selectStaffArticles>['all']>[number]

export function toStaffArticle({ submittedBy, updatedBy, createdBy, correctedBy, writers, isFourEyes, ...row }: Row) {
  return {
    ...row,
    contributors: toContributors({ submittedBy, updatedBy, createdBy, correctedBy, writers }),
    isFourEyes: isFourEyes === 1,
    // An urgent publication is settled beside its text and from the dashboard.
    urgent: null,
    isArchivingPlanned: row.archiveDueAt !== null,
  }
}

function conditions(db: Reader, { status, tag, voivodeship, year, ownerId }: Asked): SQL | undefined {
  return and(
    status === null ? undefined : hasStatus(status),
    ownerId === null ? undefined : eq(articleOverviews.ownerId, ownerId),
    tag === null ? undefined : inArray(articleOverviews.revisionId, taggedWith(db, tag)),
    voivodeship === null
      ? undefined
      : inArray(
          articleOverviews.revisionId,
          db
            .select({ id: revisionTeams.revisionId })
            .from(revisionTeams)
            .where(eq(revisionTeams.voivodeshipCode, voivodeship)),
        ),
    ...(year === null
      ? []
      : [
          gte(articleOverviews.firstPublishedOn, `${year}-01-01`),
          lte(articleOverviews.firstPublishedOn, `${year}-12-31`),
        ]),
  )
}

/** What waits for somebody or for its hour is asked for wherever it stands: also beside what readers have. */
function hasStatus(status: EditorialStatus): SQL | undefined {
  if (status === 'submitted' || status === 'approved' || status === 'scheduled') {
    return eq(articleOverviews.openState, status)
  }
  return eq(articleOverviews.status, status)
}

function taggedWith(db: Reader, tag: string) {
  return db
    .select({ id: revisionTags.revisionId })
    .from(revisionTags)
    .where(inArray(revisionTags.tagId, storedIdsOf(db, findTag(db, tag)?.id ?? 0)))
}

function inOrder({ order, direction }: Asked): [SQL, SQL] {
  const columns = {
    // Without words nothing is more relevant than anything else.
    relevance: articleOverviews.changedAt,
    change: articleOverviews.changedAt,
    title: articleOverviews.sortKey,
    publication: articleOverviews.firstPublishedOn,
  } as const
  const way = direction === 'ascending' ? asc : desc
  return [way(columns[order]), way(articleOverviews.articleId)]
}

/** Years of first publication, newest first, for the filter. */
export const listPublicationYears = defineStaffQuery(({ db, actor }): string[] => {
  const year = sql<string>`substr(${articleOverviews.firstPublishedOn}, 1, 4)`
  return db
    .selectDistinct({ year })
    .from(articleOverviews)
    .where(and(isInScope(actor, articleOverviews.articleId), sql`${articleOverviews.firstPublishedOn} is not null`))
    .orderBy(desc(year))
    .all()
    .map((row) => row.year)
})
