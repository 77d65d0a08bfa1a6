import { sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { settings } from '#db/schema/index.ts'
import { Conflict } from '#domain/errors.ts'
import { choiceLockVersion } from './setting-queries.ts'

/** Throws Conflict when somebody has chosen since the form was read. */
export function requireSeenChoice(tx: Reader, key: string, seen: number): void {
  const saved = choiceLockVersion(tx, key)
  if (saved !== seen) throw new Conflict(`Seen version ${seen} of ${key}, saved version ${saved}`)
}

/** Keeps a choice of the portal under its key, as JSON. Returns the number of its row. */
export function keepChoice(tx: Reader, { key, value, now }: { key: string; value: unknown; now: number }): number {
  const text = JSON.stringify(value)
  return tx
    .insert(settings)
    .values({ key, value: text, updatedAt: now })
    .onConflictDoUpdate({
      target: settings.key,
      set: { value: text, updatedAt: now, lockVersion: sql`${settings.lockVersion} + 1` },
    })
    .returning({ id: settings.id })
    .get().id
}
