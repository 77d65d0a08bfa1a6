import type { Database } from '#db/client.ts'
import { redactions } from '#db/schema/index.ts'
import { systemContext } from '../context.ts'
import { repeatRedaction } from './make-redaction.ts'
import { readRedactions } from './redactions-file.ts'

/**
 * Erases again what was erased before a copy was restored that is older: every line of `redactions.jsonl` that the database
 * knows nothing of. Called at each start, before anybody reads. Returns in how many rows. `now` = ms UTC. Throws StartError.
 */
export function repeatRedactions(db: Database, { dataDir, now }: { dataDir: string; now: number }): number {
  const lines = readRedactions(dataDir)
  if (lines.length === 0) return 0
  const known = new Set(
    db
      .select({ code: redactions.code })
      .from(redactions)
      .all()
      .map(({ code }) => code),
  )
  let places = 0
  for (const { code, reason, phrases } of lines.filter((line) => !known.has(line.code))) {
    const result = repeatRedaction(systemContext(db, now, 'due'), { code, reason, phrases })
    if (!result.ok) throw new Error(`The erasure ${code} was refused`)
    places += result.value.places
  }
  return places
}
