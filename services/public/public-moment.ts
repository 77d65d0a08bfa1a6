import type { Database } from '#db/client.ts'

export type PublicMoment = {
  /** The public epoch: another number whenever what readers can see has changed. */
  readonly epoch: number
  /** The earliest planned moment of a publication or an archiving (ms UTC), passed or to come; null when none is planned. */
  readonly dueAt: number | null
}

/**
 * What decides whether what was rendered still holds, in one prepared select: the gateway asks on every request,
 * so nothing is between it and SQLite.
 */
export function preparePublicMoment({ $client }: Database): () => PublicMoment {
  const statement = $client
    .prepare<[], [epoch: number, publishAt: number | null, archiveAt: number | null]>(
      `select value, (select due_at from article_revisions where state = 'scheduled' order by due_at limit 1),
         (select due_at from archive_plans order by due_at limit 1)
       from public_epoch where id = 1`,
    )
    .raw()
  return () => {
    const [epoch, publishAt, archiveAt] = statement.get() ?? [0, null, null]
    return { epoch, dueAt: earlier(publishAt, archiveAt) }
  }
}

function earlier(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.min(one, other)
}
