import { and, asc, inArray, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleRevisions } from '#db/schema/index.ts'
import { erratumShownUntil } from '#domain/article/update-kind.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import { wasShown } from './was-shown.ts'

// In words: SQLite uses a partial index only where it sees its condition in the query.
const isErratum = sql`${articleRevisions.updateKind} = 'erratum'`

/** What was wrong in an article and what is right, with the number of the text that says so. `at` = ms UTC. */
export type Erratum = {
  readonly articleId: number
  readonly number: number
  readonly at: number
  readonly wrong: string
  readonly right: string
  /** Still above the text at `now`; in its history afterwards. */
  readonly isAbove: boolean
}

/** Of the texts that readers of these articles have and had, the oldest first. `now` = ms UTC. */
export function listErrata(db: Reader, articleIds: readonly number[], now: number): readonly Erratum[] {
  if (articleIds.length === 0) return []
  return db
    .select({
      articleId: articleRevisions.articleId,
      number: articleRevisions.number,
      publishedAt: articleRevisions.publishedAt,
      erratumWrong: articleRevisions.erratumWrong,
      erratumRight: articleRevisions.erratumRight,
      erratumDays: articleRevisions.erratumDays,
    })
    .from(articleRevisions)
    .where(and(inArray(articleRevisions.articleId, [...articleIds]), isErratum, wasShown))
    .orderBy(asc(articleRevisions.articleId), asc(articleRevisions.number))
    .all()
    .map((row) => toErratum(row, now))
}

type Row = Pick<
  typeof articleRevisions.$inferSelect,
  'articleId' | 'number' | 'publishedAt' | 'erratumWrong' | 'erratumRight' | 'erratumDays'
>

/** The same of one text, also of one that is going to be published: as if that were `now`. */
export function toErratum(row: Row, now: number): Erratum {
  const at = row.publishedAt ?? now
  return {
    articleId: row.articleId,
    number: row.number,
    at,
    wrong: row.erratumWrong ?? '',
    right: row.erratumRight ?? '',
    isAbove: warsawDay(now) <= erratumShownUntil(at, row.erratumDays),
  }
}

/** Errata of the article up to the text that is shown, itself among them. */
export function errataUpTo(db: Reader, revision: Row & { readonly updateKind: string }, now: number) {
  const earlier = listErrata(db, [revision.articleId], now).filter(({ number }) => number < revision.number)
  return revision.updateKind === 'erratum' ? [...earlier, toErratum(revision, now)] : earlier
}
