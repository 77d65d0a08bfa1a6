import { and, eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { attachmentFileTexts, searchDocuments } from '#db/schema/index.ts'
import { ABOVE_ALL, BELOW_ALL, type IdRange, idsAt } from '#domain/search/document-id.ts'
import type { SearchKind } from '#domain/search/search-kinds.ts'
import type { SearchableDocument } from './documents/searchable-document.ts'
import { freeIds } from './free-ids.ts'
import { type PutWords, putWords, removeWords } from './index-words.ts'
import { publicIndex } from './search-index.ts'
import { documentMarks } from './search-marks.ts'

type Row = typeof searchDocuments.$inferSelect

/** Puts a document where readers find it, in the place of the one that stood there. */
export function indexDocument(tx: Reader, document: SearchableDocument): void {
  const before = findRow(tx, document)
  if (before) removeDocument(tx, before.id)
  indexNewDocuments(tx, [document])
}

/** The same of several where none of them stands. */
export function indexNewDocuments(
  tx: Reader,
  documents: readonly SearchableDocument[],
  ids = freeIds(searchDocuments),
  put: PutWords = putWords,
): void {
  if (documents.length === 0) return
  const rows = documents.map((document) => ({ id: ids(tx, rangeOf(document)), ...toRow(document), document }))
  tx.insert(searchDocuments)
    .values(rows.map(({ document: _, ...row }) => row))
    .run()
  const words = rows.map(({ id, marks, document }) => {
    const otherWords = [document.otherWords ?? '', fileText(tx, document.fileTextId ?? null)].join('\n')
    return [id, { ...document, otherWords, marks }] as const
  })
  put(tx, publicIndex, new Map(words))
}

/** The same where the document that stands there is another. An article always is: its text is not in its row. */
export function indexChangedDocument(tx: Reader, document: SearchableDocument): void {
  const before = findRow(tx, document)
  if (!before || document.kind === 'article' || !isSame(before, toRow(document))) indexDocument(tx, document)
}

/** The document of a record, if there is one, is found no more. */
export function unindexRecord(tx: Reader, record: Pick<Row, 'kind' | 'recordId'>): void {
  for (const { id } of tx.select({ id: searchDocuments.id }).from(searchDocuments).where(isOfRecord(record)).all())
    removeDocument(tx, id)
}

export function removeDocument(tx: Reader, id: number): void {
  removeWords(tx, publicIndex, id)
  tx.delete(searchDocuments).where(eq(searchDocuments.id, id)).run()
}

function fileText(tx: Reader, fileTextId: number | null): string {
  if (fileTextId === null) return ''
  const { attachmentFileId, text } = attachmentFileTexts
  return tx.select({ text }).from(attachmentFileTexts).where(eq(attachmentFileId, fileTextId)).get()?.text ?? ''
}

function toRow({ date, voivodeships, tagIds, fileTextId = null, ...document }: SearchableDocument): Omit<Row, 'id'> {
  const { kind, recordId, locale, title, summary, text, address, isArchived } = document
  const marks = documentMarks({ kind, locale, voivodeships, tagIds, fileTextId }).join(' ')
  return {
    kind,
    recordId,
    locale,
    title,
    summary,
    text: kind === 'article' ? null : text,
    address,
    dateEdtf: date?.edtf ?? null,
    isArchived,
    marks,
  }
}

function isSame({ id: _, ...before }: Row, row: Omit<Row, 'id'>): boolean {
  return (Object.keys(row) as (keyof typeof row)[]).every((column) => before[column] === row[column])
}

function isOfRecord({ kind, recordId }: { readonly kind: SearchKind; readonly recordId: number }) {
  return and(eq(searchDocuments.kind, kind), eq(searchDocuments.recordId, recordId))
}

function findRow(tx: Reader, document: SearchableDocument): Row | undefined {
  return tx
    .select()
    .from(searchDocuments)
    .where(and(isOfRecord(document), eq(searchDocuments.locale, document.locale)))
    .get()
}

function rangeOf({ isArchived, date, isBelowOthers = false }: SearchableDocument): IdRange {
  return idsAt(isArchived, date?.day ?? (isBelowOthers ? BELOW_ALL : ABOVE_ALL))
}
