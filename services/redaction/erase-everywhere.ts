import type { Reader } from '#db/client.ts'
import type { FindWords } from '#domain/redaction/find-words.ts'
import { type VersionedKind, versionedTables } from '../lock-version.ts'
import { updated } from '../outcome.ts'
import { eraseFacts, findContents, findFacts } from './erase-facts.ts'
import { eraseFormerFiles, findFiles } from './erase-files.ts'
import { eraseRow, findRows } from './erase-rows.ts'
import { eraseSnapshot, findSnapshots } from './erase-snapshots.ts'
import { withGuardsLifted } from './lift-guards.ts'
import { oddContents } from './odd-contents.ts'

/**
 * Erases words from every row that people wrote or that keeps what they wrote, in the transaction of the caller: texts,
 * drafts, snapshots, notes, logs, records, imports, and former files. Current files and numbers of helplines are left, which
 * is for the caller to refuse (find-words-everywhere.ts).
 *
 * `changed`: records whose forms and lists now say something else; `audit`: numbers of entries of the audit log;
 * `texts`: published texts that the register of changes has to tell again; `files`: SHA-256 of files that must go from the disk.
 */
export function eraseEverywhere(tx: Reader, find: FindWords, now: number) {
  return withGuardsLifted(tx, () => {
    const rows = [...findRows(tx, find)]
    for (const row of rows) eraseRow(tx, row)
    const snapshots = [...findSnapshots(tx, find)]
    for (const snapshot of snapshots) eraseSnapshot(tx, snapshot)
    const former = findFiles(tx, find).filter(({ replacedAt }) => replacedAt !== null)
    const files = eraseFormerFiles(tx, former)
    const records = new Map(
      rows.flatMap(({ record }) => {
        if (record === null || !isVersioned(record.kind)) return []
        return [[`${record.kind} ${record.id}`, updated(record.kind, record.id)] as const]
      }),
    )
    const changed = [...records.values()]
    const texts = oddContents(
      tx,
      changed.flatMap(({ kind, id }) => (kind === 'article' ? [id] : [])),
    )
    const facts = [
      ...findFacts(tx, find),
      ...findContents(
        tx,
        texts.map(({ record }) => record),
      ),
    ]
    eraseFacts(tx, facts, now)
    return {
      changed,
      audit: rows.flatMap(({ table, rowId }) => (table === 'audit_log' ? [rowId] : [])),
      texts,
      files,
      places: rows.length + snapshots.length + former.length + facts.length,
    }
  })
}

function isVersioned(kind: string): kind is VersionedKind {
  return Object.hasOwn(versionedTables, kind)
}
