import type { Database } from '#db/client.ts'

export type PublicMoment = {
  /** The public epoch: another number whenever what readers can see has changed. */
  readonly epoch: number
  /** The earliest moment of a scheduled revision (ms UTC), passed or to come; null when nothing is scheduled. */
  readonly dueAt: number | null
}

/**
 * Both facts that decide whether what was rendered still holds, in one prepared select: the gateway asks on every request,
 * so nothing is between it and SQLite.
 */
export function preparePublicMoment({ $client }: Database): () => PublicMoment {
  const statement = $client
    .prepare<[], [epoch: number, dueAt: number | null]>(
      `select value, (select due_at from article_revisions where state = 'scheduled' order by due_at limit 1)
       from public_epoch where id = 1`,
    )
    .raw()
  return () => {
    const [epoch, dueAt] = statement.get() ?? [0, null]
    return { epoch, dueAt }
  }
}
