import { and, eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { staffSearchDocuments, tags } from '#db/schema/index.ts'
import { ABOVE_ALL, type IdRange, idsAt } from '#domain/search/document-id.ts'
import { type StaffSearchKind, staffSearchKinds } from '#domain/search/staff-search-kinds.ts'
import { type VersionedKind, versionedTables } from '../../lock-version.ts'
import { type FreeIds, freeIds } from '../free-ids.ts'
import { type PutWords, putWords, removeWords } from '../index-words.ts'
import { type StaffDocument, staffDocuments } from './staff-documents.ts'
import { staffIndex } from './staff-index.ts'

/** Brings the panel's search to what a record says now. Called by finish-work.ts, in the transaction of the verb. */
export function refreshStaffSearch(tx: Reader, kind: VersionedKind, id: number): void {
  if (!isStaffSearchKind(kind)) return
  refreshStaffRecords(tx, kind, kind === 'tag' ? [id, ...mergedInto(tx, id)] : [id])
}

/** The same for several records of a kind; one that the panel does not show is found no more. */
export function refreshStaffRecords(tx: Reader, kind: StaffSearchKind, ids: readonly number[]): void {
  const documents = new Map(staffDocuments[kind](tx, ids).map((document) => [document.recordId, document]))
  for (const recordId of ids) put(tx, { kind, recordId }, documents.get(recordId))
}

/** Ids for documents that the panel finds none of yet (free-ids.ts). */
export const freeStaffIds = () => freeIds(staffSearchDocuments)

/** The same of records of which the panel finds none yet. */
export function addStaffRecords(
  tx: Reader,
  kind: StaffSearchKind,
  recordIds: readonly number[],
  { ids, put }: { readonly ids: FreeIds; readonly put: PutWords },
): void {
  const rows = staffDocuments[kind](tx, recordIds).map((document) => ({ id: ids(tx, rangeOf(document)), document }))
  if (rows.length === 0) return
  tx.insert(staffSearchDocuments)
    .values(rows.map(({ id, document: { recordId } }) => ({ id, kind, recordId })))
    .run()
  put(tx, staffIndex, new Map(rows.map(({ id, document }) => [id, document])))
}

/** Every record of every kind but articles, of which there may be 100,000. */
export function refreshAllStaffRecords(tx: Reader): void {
  for (const kind of staffSearchKinds) {
    if (kind === 'article') continue
    const table = versionedTables[kind]
    const ids = tx.select({ id: table.id }).from(table).all()
    refreshStaffRecords(
      tx,
      kind,
      ids.map(({ id }) => id),
    )
  }
}

/** Which documents there are is forgotten; their words are the caller's to forget (rebuild-search.ts). */
export function forgetStaffSearch(tx: Reader): void {
  tx.delete(staffSearchDocuments).run()
}

type Place = { readonly kind: StaffSearchKind; readonly recordId: number }

/** In the order of its day; under the former id where that is still of the day. */
function put(tx: Reader, { kind, recordId }: Place, document: StaffDocument | undefined): void {
  const isIts = and(eq(staffSearchDocuments.kind, kind), eq(staffSearchDocuments.recordId, recordId))
  const former = tx.select({ id: staffSearchDocuments.id }).from(staffSearchDocuments).where(isIts).get()?.id
  if (former !== undefined) removeWords(tx, staffIndex, former)
  if (document === undefined) {
    tx.delete(staffSearchDocuments).where(isIts).run()
    return
  }
  const range = rangeOf(document)
  const isStillOfIt = former !== undefined && former >= range.from && former < range.to
  const id = isStillOfIt ? former : freeStaffIds()(tx, range)
  if (former === undefined) tx.insert(staffSearchDocuments).values({ id, kind, recordId }).run()
  else if (former !== id) tx.update(staffSearchDocuments).set({ id }).where(isIts).run()
  putWords(tx, staffIndex, new Map([[id, document]]))
}

function rangeOf({ day }: StaffDocument): IdRange {
  return idsAt(false, day ?? ABOVE_ALL)
}

/** The tag that took the place of this one has its name among its own now. */
function mergedInto(tx: Reader, tagId: number): number[] {
  const row = tx.select({ into: tags.mergedIntoId }).from(tags).where(eq(tags.id, tagId)).get()
  return row?.into ? [row.into] : []
}

function isStaffSearchKind(kind: VersionedKind): kind is StaffSearchKind & VersionedKind {
  return (staffSearchKinds as readonly string[]).includes(kind)
}
