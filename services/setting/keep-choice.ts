import { eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { settings } from '#db/schema/index.ts'
import { Conflict } from '#domain/errors.ts'
import { type Changed, created, updated } from '../outcome.ts'
import { choiceLockVersion } from './setting-queries.ts'

/** Throws Conflict when somebody has chosen since the form was read. */
export function requireSeenChoice(tx: Reader, key: string, seen: number): void {
  const saved = choiceLockVersion(tx, key)
  if (saved !== seen) throw new Conflict(`Seen version ${seen} of ${key}, saved version ${saved}`)
}

/** Keeps a choice of the portal under its key, as JSON. Returns its row, for the effect of the verb. */
export function keepChoice(tx: Reader, { key, value, now }: { key: string; value: unknown; now: number }): Changed {
  const row = { value: JSON.stringify(value), updatedAt: now }
  const known = tx.update(settings).set(row).where(eq(settings.key, key)).returning({ id: settings.id }).get()
  if (known) return updated('setting', known.id)
  const { id } = tx
    .insert(settings)
    .values({ key, ...row })
    .returning({ id: settings.id })
    .get()
  return created('setting', id)
}
