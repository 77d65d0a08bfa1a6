import { and, asc, count, desc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { accounts, articleOverviews, articles, bulkRunArticles, bulkRunRecords, bulkRuns } from '#db/schema/index.ts'
import { bulkActions, mayActInBulk } from '#domain/bulk/bulk-action.ts'
import type { BulkRequest } from '#domain/bulk/bulk-input.ts'
import { Forbidden, NotFound } from '#domain/errors.ts'
import type { Issue } from '#domain/issue.ts'
import type { ArticleScope } from '../article/in-scope.ts'
import { isInScope } from '../article/in-scope.ts'
import { defineStaffQuery } from '../define-staff-query.ts'

/** Runs on the page that lists them. */
const LISTED_MAX = 20

/** Throws NotFound; Forbidden for whoever may not do what the run does. */
export function findBulkRun({ tx, actor }: ArticleScope, runId: number) {
  const run = tx.select().from(bulkRuns).where(eq(bulkRuns.id, runId)).get()
  if (!run) throw new NotFound(`There is no bulk run ${runId}`)
  if (!mayActInBulk(actor, run.action)) throw new Forbidden(`The bulk run ${runId} is not for this actor`)
  // Written by planBulkRun, which parsed it.
  return { ...run, request: JSON.parse(run.request) as BulkRequest }
}

/**
 * A run with its articles, those that this actor sees: what was asked for, by whom, and how far it has come. Whoever may
 * do the same may read it. Times are ms UTC. Throws NotFound; Forbidden.
 */
export const requireBulkRun = defineStaffQuery(({ db, actor }, runId: number) => {
  const { id, request, question, accountId, plannedAt, begunAt } = findBulkRun({ tx: db, actor }, runId)
  const rows = db
    .select({
      articleId: bulkRunArticles.articleId,
      title: bulkRunArticles.title,
      outcome: bulkRunArticles.outcome,
      issues: bulkRunArticles.issues,
      publicState: articles.publicState,
      openState: articleOverviews.openState,
    })
    .from(bulkRunArticles)
    .innerJoin(articles, eq(articles.id, bulkRunArticles.articleId))
    .leftJoin(articleOverviews, eq(articleOverviews.articleId, bulkRunArticles.articleId))
    .where(and(eq(bulkRunArticles.runId, id), isInScope(actor, bulkRunArticles.articleId)))
    .orderBy(asc(bulkRunArticles.position))
    .all()
  return {
    id,
    request,
    question,
    plannedAt,
    begunAt,
    askedBy: db.select({ name: accounts.name }).from(accounts).where(eq(accounts.id, accountId)).get()?.name ?? '',
    // Written by the verbs of this folder.
    articles: rows.map((row) => ({ ...row, issues: JSON.parse(row.issues) as readonly Issue[] })),
    records: listRecords(db, recordsOf(id, request)),
    /** What is replaced in the records; null = there are none. */
    replacing: replacingOf(db, recordsOf(id, request)),
  }
})

/** Of which run the records are that this one shows: a publishing does those of the run that replaced. */
function recordsOf(runId: number, request: BulkRequest): number {
  return request.action === 'publish' ? (request.ofRunId ?? runId) : runId
}

function replacingOf(db: Reader, runId: number): Extract<BulkRequest, { action: 'replace' }> | null {
  const run = db.select({ request: bulkRuns.request }).from(bulkRuns).where(eq(bulkRuns.id, runId)).get()
  // Written by planBulkRun, which parsed it.
  const request = run && (JSON.parse(run.request) as BulkRequest)
  return request?.action === 'replace' ? request : null
}

function listRecords(db: Reader, runId: number) {
  return db
    .select({
      kind: bulkRunRecords.kind,
      recordId: bulkRunRecords.recordId,
      title: bulkRunRecords.title,
      outcome: bulkRunRecords.outcome,
      issues: bulkRunRecords.issues,
    })
    .from(bulkRunRecords)
    .where(eq(bulkRunRecords.runId, runId))
    .orderBy(asc(bulkRunRecords.position))
    .all()
    .map((row) => ({ ...row, issues: JSON.parse(row.issues) as readonly Issue[] }))
}

export type BulkRun = ReturnType<typeof requireBulkRun>

/** Numbers of the articles that a run has done, in order: what can be taken back together. Throws NotFound; Forbidden. */
export const listDoneInBulkRun = defineStaffQuery((context, runId: number): number[] =>
  requireBulkRun(context, runId)
    .articles.filter(({ outcome }) => outcome === 'done')
    .map(({ articleId }) => articleId),
)

/** The last runs of what this actor may do, the newest first, with how many articles each has and has come to. */
export const listBulkRuns = defineStaffQuery(({ db, actor }) => {
  const allowed = bulkActions.filter((action) => mayActInBulk(actor, action))
  const runs = db
    .select({
      id: bulkRuns.id,
      action: bulkRuns.action,
      plannedAt: bulkRuns.plannedAt,
      begunAt: bulkRuns.begunAt,
      askedBy: accounts.name,
      articles: countOf(db, actor),
      waiting: countOf(db, actor, isNull(bulkRunArticles.outcome)),
      done: countOf(db, actor, eq(bulkRunArticles.outcome, 'done')),
      records: sql<number>`(${db.select({ rows: count() }).from(bulkRunRecords).where(eq(bulkRunRecords.runId, bulkRuns.id))})`,
    })
    .from(bulkRuns)
    .innerJoin(accounts, eq(accounts.id, bulkRuns.accountId))
    .where(sql`${bulkRuns.action} in ${allowed}`)
    .orderBy(desc(bulkRuns.id))
    .limit(LISTED_MAX)
    .all()
  return runs.filter(({ articles: seen, records }) => seen + records > 0)
})

function countOf(db: Reader, actor: ArticleScope['actor'], which?: SQL) {
  const rows = db
    .select({ rows: count() })
    .from(bulkRunArticles)
    .where(and(eq(bulkRunArticles.runId, bulkRuns.id), which, isInScope(actor, bulkRunArticles.articleId)))
  return sql<number>`(${rows})`
}
