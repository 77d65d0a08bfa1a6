import { type AnyColumn, eq, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleRevisions, revisionSnapshots } from '#db/schema/index.ts'
import type { Contributors } from '#domain/permissions.ts'

// A step is no writing, but for these two.
const wasSaved = sql.raw(
  "(kept.reason in ('sitting', 'new-author') or kept.verb in ('article.correct', 'article.restore-version'))",
)

/**
 * Everybody who saved in a revision, as a list of numbers joined by commas: who is named by a snapshot as the writer, and
 * who began it. A column of a query over `article_revisions`, so that lists ask once for all their rows; the last writer
 * is the revision's own column.
 */
// In words: of a query over one table drizzle leaves the table out, and `id` would be the snapshot's own.
export const writersColumn = sql<string | null>`(
  select group_concat(distinct kept.author_id) from ${revisionSnapshots} as kept
  where kept.revision_id = article_revisions.id and ${wasSaved}
)`

/** The same as a condition on the number of a revision, in whatever table it stands: this account had a hand in it. */
export function hadAHand(accountId: number, revisionId: AnyColumn): SQL {
  return sql`exists (
    select 1 from ${articleRevisions} as text
    where text.id = ${revisionId} and (
      ${accountId} in (text.submitted_by, text.updated_by, text.created_by, text.corrected_by)
      or exists (
        select 1 from ${revisionSnapshots} as kept
        where kept.revision_id = text.id and kept.author_id = ${accountId} and ${wasSaved}
      )
    )
  )`
}

type Hands = Pick<typeof articleRevisions.$inferSelect, 'submittedBy' | 'updatedBy' | 'createdBy' | 'correctedBy'> & {
  readonly writers: string | null
}

export function toContributors({ submittedBy, updatedBy, createdBy, correctedBy, writers }: Hands): Contributors {
  const saved = (writers ?? '').split(',').filter((id) => id !== '')
  const began = [createdBy, correctedBy].filter((id) => id !== null)
  return { submittedBy, updatedBy, writers: [...new Set([...saved.map(Number), ...began])] }
}

/** Of one revision. */
export function contributorsOf(db: Reader, revision: Omit<Hands, 'writers'> & { readonly id: number }): Contributors {
  const row = db
    .select({ writers: writersColumn })
    .from(articleRevisions)
    .where(eq(articleRevisions.id, revision.id))
    .get()
  return toContributors({ ...revision, writers: row?.writers ?? null })
}
