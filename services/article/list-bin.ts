import { and, count, desc, eq, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Reader } from '#db/client.ts'
import { accounts, articleRevisions, articles } from '#db/schema/index.ts'
import { openRevisionStates } from '#domain/article/article-state.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import { articleScope } from './article-scope.ts'
import { isInScope } from './in-scope.ts'
import { STAFF_PAGE_SIZE } from './staff-articles.ts'

/** One text that can be taken back from the bin: a whole draft, or changes beside what readers have. */
type BinEntry = {
  readonly kind: 'draft' | 'changes'
  readonly articleId: number
  readonly revisionId: number
  readonly lockVersion: number
  readonly title: string
  /** When and by whom it was put here (ms UTC). */
  readonly at: number
  readonly by: string | null
  /** Another text is in progress: these changes have to wait. */
  readonly isBlocked: boolean
}

/** One page of the bin, the last put there first; a page beyond the last is the last. */
export const listBin = defineStaffQuery(({ db, actor }, asked: number) => {
  const binned = and(isBinned, articleScope(actor))
  const discarded = and(isDiscarded, isInScope(actor, articleRevisions.articleId))
  const total = countOf(db, articles, binned) + countOf(db, articleRevisions, discarded)
  const pages = Math.max(1, Math.ceil(total / STAFF_PAGE_SIZE))
  const page = Math.min(asked, pages)
  // Either list alone may fill the page and all before it.
  const reach = page * STAFF_PAGE_SIZE
  const entries = [...listBinnedDrafts(db, binned, reach), ...listDiscardedChanges(db, discarded, reach)]
    .sort((a, b) => b.at - a.at || b.revisionId - a.revisionId)
    .slice(reach - STAFF_PAGE_SIZE, reach)
  return { page, pages, entries }
})

const isBinned = isNotNull(articles.deletedAt)
/** Changes of a withdrawn article have nothing to stand beside; they stay in the table. */
const isDiscarded = and(
  isNotNull(articleRevisions.discardedAt),
  sql`${articleRevisions.articleId} in (select id from articles where public_state in ('published', 'archived'))`,
)

function countOf(db: Reader, table: typeof articles | typeof articleRevisions, which: SQL | undefined): number {
  return db.select({ rows: count() }).from(table).where(which).get()?.rows ?? 0
}

function listBinnedDrafts(db: Reader, which: SQL | undefined, limit: number): BinEntry[] {
  return db
    .select({
      articleId: articles.id,
      revisionId: articleRevisions.id,
      lockVersion: articles.lockVersion,
      title: articleRevisions.title,
      at: sql<number>`${articles.deletedAt}`,
      by: accounts.name,
    })
    .from(articles)
    .innerJoin(articleRevisions, and(eq(articleRevisions.articleId, articles.id), isNull(articleRevisions.discardedAt)))
    .leftJoin(accounts, eq(accounts.id, articles.deletedBy))
    .where(which)
    .orderBy(desc(articles.deletedAt), desc(articles.id))
    .limit(limit)
    .all()
    .map((row) => ({ ...row, kind: 'draft', isBlocked: false }))
}

const otherRevision = alias(articleRevisions, 'other_revision')

function listDiscardedChanges(db: Reader, which: SQL | undefined, limit: number): BinEntry[] {
  return db
    .select({
      articleId: articles.id,
      revisionId: articleRevisions.id,
      lockVersion: articles.lockVersion,
      title: articleRevisions.title,
      at: sql<number>`${articleRevisions.discardedAt}`,
      by: accounts.name,
      other: otherRevision.id,
    })
    .from(articleRevisions)
    .innerJoin(articles, eq(articles.id, articleRevisions.articleId))
    .leftJoin(
      otherRevision,
      and(
        eq(otherRevision.articleId, articles.id),
        isNull(otherRevision.discardedAt),
        inArray(otherRevision.state, [...openRevisionStates]),
      ),
    )
    .leftJoin(accounts, eq(accounts.id, articleRevisions.discardedBy))
    .where(which)
    .orderBy(desc(articleRevisions.discardedAt), desc(articleRevisions.id))
    .limit(limit)
    .all()
    .map(({ other, ...row }) => ({ ...row, kind: 'changes', isBlocked: other !== null }))
}
