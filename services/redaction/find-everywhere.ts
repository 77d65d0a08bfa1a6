import { Forbidden } from '#domain/errors.ts'
import { mayRedact } from '#domain/permissions.ts'
import { findPhrases } from '#domain/redaction/find-words.ts'
import type { FoundRow } from '#domain/redaction/found-row.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import { findFacts } from './erase-facts.ts'
import { findFiles, findHelplines } from './erase-files.ts'
import { findRows } from './erase-rows.ts'
import { findSnapshots } from './erase-snapshots.ts'

/** Rows shown one by one; the others are counted. */
const SHOWN_ROWS = 100

/** Where the words stand, before they are erased: what would change, and what keeps them from being erased. Throws Forbidden. */
export const findWordsEverywhere = defineStaffQuery(({ db, actor }, phrases: readonly string[]) => {
  if (!mayRedact(actor)) throw new Forbidden('Erasing is for administrators')
  const find = findPhrases(phrases)
  const rows: FoundRow[] = []
  let rowCount = 0
  for (const row of findRows(db, find)) {
    rowCount += 1
    if (rows.length < SHOWN_ROWS) rows.push(row)
  }
  let snapshots = 0
  for (const _ of findSnapshots(db, find)) snapshots += 1
  const files = findFiles(db, find)
  return {
    rows,
    rowCount,
    snapshots,
    facts: findFacts(db, find).length,
    formerFiles: files.filter(({ replacedAt }) => replacedAt !== null),
    currentFiles: files.filter(({ replacedAt }) => replacedAt === null),
    helplines: findHelplines(db, find),
  }
})
