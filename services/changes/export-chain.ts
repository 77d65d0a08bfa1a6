import { asc, gt } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { publicChanges } from '#db/schema/index.ts'
import { changeEntry } from '#domain/changes/change-entry.ts'
import { canonicalJson } from '../audit/canonical-json.ts'
import { type ReadChange, withFacts } from './read-changes.ts'

/** So many entries are in memory at a time. */
const PIECE = 200

/**
 * The register as a file, from its first entry: one line of canonical JSON for each, as public/sprawdz-rejestr.mjs reads it, in
 * pieces of some lines. Each piece is asked for when the one before it is gone. `all` = also what is not for readers.
 */
export function* exportChain(db: Reader, options: { readonly all: boolean } = { all: false }): Generator<string> {
  for (let after = 0; ; ) {
    const rows = db
      .select()
      .from(publicChanges)
      .where(gt(publicChanges.number, after))
      .orderBy(asc(publicChanges.number))
      .limit(PIECE)
      .all()
    const last = rows.at(-1)
    if (last === undefined) return
    yield withFacts(db, rows, options)
      .map((change) => `${chainLine(change)}\n`)
      .join('')
    after = last.number
  }
}

/** One entry as a line of that file, without its break. */
export function chainLine(change: ReadChange): string {
  const facts = Object.entries(change.facts).map(([fact, { salt, text }]) => [fact, [salt, text]] as const)
  return canonicalJson({
    entry: changeEntry(change, change.commitments),
    hash: change.hash,
    facts: Object.fromEntries(facts),
    ...(change.erased.length > 0 && { erased: change.erased }),
  })
}
