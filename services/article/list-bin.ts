import { and, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Reader } from '#db/client.ts'
import { accounts, articleRevisions, articles } from '#db/schema/index.ts'

/** One text that can be taken back from the bin: a whole draft, or changes beside what readers have. */
export type BinEntry = {
  readonly kind: 'draft' | 'changes'
  readonly articleId: number
  readonly revisionId: number
  readonly lockVersion: number
  readonly title: string
  /** When and by whom it was put here (ms UTC). */
  readonly at: number
  readonly by: string | null
  /** Another text is under work: these changes have to wait. */
  readonly isBlocked: boolean
}

/** Everything in the bin, the last put there first. */
export function listBin(db: Reader): BinEntry[] {
  return [...listBinnedDrafts(db), ...listDiscardedChanges(db)].sort(
    (a, b) => b.at - a.at || b.revisionId - a.revisionId,
  )
}

function listBinnedDrafts(db: Reader): BinEntry[] {
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
    .where(isNotNull(articles.deletedAt))
    .orderBy(desc(articles.deletedAt), desc(articles.id))
    .all()
    .map((row) => ({ ...row, kind: 'draft', isBlocked: false }))
}

const otherText = alias(articleRevisions, 'other_text')

/** Changes of a withdrawn article have nothing to stand beside; they stay in the table. */
function listDiscardedChanges(db: Reader): BinEntry[] {
  return db
    .select({
      articleId: articles.id,
      revisionId: articleRevisions.id,
      lockVersion: articles.lockVersion,
      title: articleRevisions.title,
      at: sql<number>`${articleRevisions.discardedAt}`,
      by: accounts.name,
      other: otherText.id,
    })
    .from(articleRevisions)
    .innerJoin(
      articles,
      and(eq(articles.id, articleRevisions.articleId), sql`${articles.publicState} in ('published', 'archived')`),
    )
    .leftJoin(
      otherText,
      and(
        eq(otherText.articleId, articles.id),
        isNull(otherText.discardedAt),
        sql`${otherText.state} in ('draft', 'submitted', 'approved', 'scheduled')`,
      ),
    )
    .leftJoin(accounts, eq(accounts.id, articleRevisions.discardedBy))
    .where(isNotNull(articleRevisions.discardedAt))
    .orderBy(desc(articleRevisions.discardedAt), desc(articleRevisions.id))
    .all()
    .map(({ other, ...row }) => ({ ...row, kind: 'changes', isBlocked: other !== null }))
}
