import { and, asc, count, desc, eq, gte, inArray, isNull, lte, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import {
  accounts,
  articleAddresses,
  articleOverviews,
  articleRevisions,
  articles,
  revisionTags,
  revisionTeams,
  tags,
} from '#db/schema/index.ts'
import type { ArticleListQuery } from '#domain/article/article-list-query.ts'
import type { EditorialStatus } from '#domain/article/editorial-status.ts'
import { foldKey } from '#domain/text/fold-key.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import { isLiving } from '../tag/canonical-tags.ts'
import { storedIdsOf } from '../tag/tag-queries.ts'
import { isInScope } from './in-scope.ts'

/** Rows on one page of a list of the staff. */
export const STAFF_PAGE_SIZE = 20

type Asked = Omit<ArticleListQuery, 'isMine'> & {
  /** Only open revisions that this account keeps; null = anybody's. */
  readonly ownerId: number | null
}

/**
 * One page of the articles outside the bin, drafts among them: in the order asked for, then by id. Every word must stand
 * in a title, the draft's or the published one, folded (lodz finds Łódź). A page beyond the last is the last.
 */
export const listStaffArticles = defineStaffQuery(({ db, actor }, asked: Asked) => {
  const which = and(isInScope(actor, articleOverviews.articleId), conditions(db, asked))
  const total = db.select({ rows: count() }).from(articleOverviews).where(which).get()?.rows ?? 0
  if (total === 0) return { total, page: 1, pages: 1, articles: [] }
  const pages = Math.max(1, Math.ceil(total / STAFF_PAGE_SIZE))
  const page = Math.min(asked.page, pages)
  // Numbers first: what is skipped on the way to a far page is not looked up.
  const ids = db
    .select({ id: articleOverviews.articleId })
    .from(articleOverviews)
    .where(which)
    .orderBy(...inOrder(asked))
    .limit(STAFF_PAGE_SIZE)
    .offset((page - 1) * STAFF_PAGE_SIZE)
    .all()
    .map(({ id }) => id)
  return { total, page, pages, articles: listStaffArticlesByIds(db, ids) }
})

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
      returnNote: articleRevisions.returnNote,
      submittedBy: articleRevisions.submittedBy,
      updatedBy: articleRevisions.updatedBy,
    })
    .from(articleOverviews)
    .innerJoin(articles, eq(articles.id, articleOverviews.articleId))
    .innerJoin(articleRevisions, eq(articleRevisions.id, articleOverviews.revisionId))
    .leftJoin(articleAddresses, and(eq(articleAddresses.articleId, articles.id), isNull(articleAddresses.replacedAt)))
    .leftJoin(accounts, eq(accounts.id, articleOverviews.ownerId))
    .$dynamic()
}

type Row = ReturnType<ReturnType<typeof selectStaffArticles>['all']>[number]

export function toStaffArticle({ submittedBy, updatedBy, ...row }: Row) {
  return { ...row, contributors: { submittedBy, updatedBy } }
}

function conditions(db: Reader, { words, status, tag, voivodeship, year, ownerId }: Asked): SQL | undefined {
  return and(
    ...foldKey(words)
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => sql`instr(${articleOverviews.searchKey}, ${word}) > 0`),
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
  if (status === 'submitted') return inArray(articleOverviews.openState, ['submitted', 'approved'])
  if (status === 'scheduled') return eq(articleOverviews.openState, 'scheduled')
  return eq(articleOverviews.status, status)
}

function taggedWith(db: Reader, slug: string) {
  const tag = db
    .select({ id: tags.id })
    .from(tags)
    .where(and(eq(tags.slug, slug), isLiving))
    .get()
  return db
    .select({ id: revisionTags.revisionId })
    .from(revisionTags)
    .where(inArray(revisionTags.tagId, storedIdsOf(db, tag?.id ?? 0)))
}

function inOrder({ order, direction }: Asked): [SQL, SQL] {
  const columns = {
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
