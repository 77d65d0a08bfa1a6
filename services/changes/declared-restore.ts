import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/client.ts'
import { publicChanges } from '#db/schema/index.ts'
import { appendEntry } from './append-entry.ts'
import { aboutTheRegister } from './begin-chain.ts'

/** Waits beside the data for the next start: what was restored may be too old to be written to before its migrations. */
const MARK_FILE = 'restored.json'

const Mark = z.object({
  /** Instant (ms UTC). */
  at: z.number(),
  /** The last entry of what was put aside; null = it could not be read. */
  lost: z.object({ number: z.int(), hash: z.string() }).nullable(),
})
export type RestoreMark = z.output<typeof Mark>

/** Says that a copy is being restored. A mark of an earlier try that was cut off knows more than a later one. */
export function markRestore(dataDir: string, mark: RestoreMark): void {
  const lost = mark.lost ?? readMark(dataDir)?.lost ?? null
  writeFileSync(join(dataDir, MARK_FILE), JSON.stringify({ ...mark, lost }), { mode: 0o600, flush: true })
}

/**
 * Adds the entry `restored` for a mark that waits, once, also where a start was cut off before the mark was gone: readers and
 * the check of the register learn which entries are missing. Returns whether there was something to tell. `now` = ms UTC.
 */
export function declareRestore(tx: Reader, dataDir: string, now: number): boolean {
  const mark = readMark(dataDir)
  if (mark === null || isDeclared(tx, mark)) return false
  const { at, lost } = mark
  appendEntry(
    tx,
    {
      ...aboutTheRegister,
      kind: 'restored',
      madeAt: at,
      recordedAt: now,
      ...(lost && { lostNumber: lost.number, lostHash: lost.hash }),
    },
    {},
  )
  return true
}

export function forgetRestore(dataDir: string): void {
  rmSync(join(dataDir, MARK_FILE), { force: true })
}

function isDeclared(tx: Reader, { at }: RestoreMark): boolean {
  const isThis = and(eq(publicChanges.kind, 'restored'), eq(publicChanges.madeAt, at))
  return tx.select({ number: publicChanges.number }).from(publicChanges).where(isThis).get() !== undefined
}

/** Null where none waits; one that cannot be read still says that something was restored. */
function readMark(dataDir: string): RestoreMark | null {
  const file = join(dataDir, MARK_FILE)
  if (!existsSync(file)) return null
  return Mark.parse(JSON.parse(readFileSync(file, 'utf8')))
}
