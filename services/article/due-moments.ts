import { sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'

/** A planned moment that has come: an article is to be published or to go to the archive. `dueAt`: ms UTC. */
export type DueMoment = { readonly articleId: number; readonly step: 'publish' | 'archive'; readonly dueAt: number }

/** All moments passed at `now`, in their order; of one moment publications come first. */
export function listDueMoments(db: Reader, now: number): DueMoment[] {
  // Words, not parameters: SQLite uses a partial index only where it sees its condition in the query.
  return db.all<DueMoment>(sql`
    select article_id as articleId, 'publish' as step, due_at as dueAt
    from article_revisions where state = 'scheduled' and due_at <= ${now}
    union all
    select article_id, 'archive', due_at from archive_plans where due_at <= ${now}
    order by dueAt, step desc, articleId`)
}
