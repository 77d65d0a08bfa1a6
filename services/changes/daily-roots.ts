import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { and, asc, desc, gte, lt, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { publicChanges } from '#db/schema/index.ts'
import type { IsoDay } from '#domain/partial-date.ts'
import { warsawDay, warsawDayBounds } from '#domain/warsaw-time.ts'

/** Beside the data and never part of a copy: a restore that puts everything back leaves it as it is. */
const ROOTS_FILE = 'roots.log'

/** The last entry of a day in Warsaw: who keeps its hash can tell later whether anything up to then was rewritten. */
export type DailyRoot = { readonly day: IsoDay; readonly number: number; readonly hash: string }

/**
 * The state of the register at the end of yesterday (`now` = ms UTC); null = it had no entry then. Every page says it, so it is
 * looked for from the last entry backwards, past those of today: with "+" SQLite does not sort all that came before instead.
 */
export function yesterdaysRoot(db: Reader, now: number): DailyRoot | null {
  const { from } = warsawDayBounds(now)
  const last = db
    .select({ number: publicChanges.number, hash: publicChanges.hash })
    .from(publicChanges)
    .where(sql`+${publicChanges.recordedAt} < ${from}`)
    .orderBy(desc(publicChanges.number))
    .limit(1)
    .get()
  return last ? { day: warsawDay(from - 1), ...last } : null
}

/**
 * Adds the roots of days that are over to `roots.log`, one for each day with an entry that is not there yet. Returns how many.
 * Throws what the file system throws.
 */
export function logDailyRoots(db: Reader, { dataDir, now }: { dataDir: string; now: number }): number {
  const logged = readLoggedRoots(dataDir).at(-1)?.day ?? null
  const from = logged === null ? 0 : warsawDayBounds(Date.parse(`${logged}T12:00:00Z`)).to
  const { from: today } = warsawDayBounds(now)
  const entries = db
    .select({ number: publicChanges.number, hash: publicChanges.hash, recordedAt: publicChanges.recordedAt })
    .from(publicChanges)
    .where(and(gte(publicChanges.recordedAt, from), lt(publicChanges.recordedAt, today)))
    .orderBy(asc(publicChanges.number))
    .all()
  // Of many entries of a day the last one: a later pair of the map replaces an earlier one.
  const roots = new Map(entries.map(({ recordedAt, ...entry }) => [warsawDay(recordedAt), entry]))
  const lines = [...roots].map(([day, { number, hash }]) => `${day} ${number} ${hash}\n`)
  const file = join(dataDir, ROOTS_FILE)
  if (lines.length > 0) appendFileSync(file, beginning(file) + lines.join(''), { mode: 0o600, flush: true })
  return lines.length
}

/** A line that a full disk cut off must not take the next one along. */
function beginning(file: string): string {
  return existsSync(file) && !/(^|\n)$/.test(readFileSync(file, 'utf8')) ? '\n' : ''
}

/** The roots of `roots.log` in its order; a line that was cut off is left out. */
export function readLoggedRoots(dataDir: string): DailyRoot[] {
  const file = join(dataDir, ROOTS_FILE)
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, day, number, hash] = /^(\d{4}-\d{2}-\d{2}) (\d+) ([0-9a-f]{64})$/.exec(line) ?? []
      return day && number && hash ? [{ day: day as IsoDay, number: Number(number), hash }] : []
    })
}
