import 'server-only'
import type { BulkRun } from '#services/bulk/bulk-run-queries.ts'
import type { StaffContext } from '#services/context.ts'
import { findPhraseInRecord } from '#services/phrase/phrase-queries.ts'

/** Records of a run, those that wait with the places where the words are now. */
export function recordRows(context: StaffContext, { records, replacing }: BulkRun) {
  return records.map((row) => ({
    ...row,
    places: row.outcome === null && replacing !== null ? findPhraseInRecord(context, row, replacing.phrase) : [],
  }))
}
