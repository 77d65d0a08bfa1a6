import { eq, inArray } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleRevisions, revisionAttachments, searchDocuments } from '#db/schema/index.ts'
import type { VersionedKind } from '../lock-version.ts'
import { type RecordKind, recordDocuments } from './documents/all-documents.ts'
import { articleDocuments } from './documents/article-documents.ts'
import type { SearchableDocument } from './documents/searchable-document.ts'
import { indexChangedDocument, indexDocument, removeDocument, unindexRecord } from './index-document.ts'

/** In which kinds of documents something of a record is told. */
const toldIn: Record<Exclude<VersionedKind, 'article'>, readonly RecordKind[]> = {
  account: [],
  attachment: ['attachment'],
  helpline: ['helpline'],
  institution: ['team', 'institution'],
  legal_act: ['team', 'legal-act'],
  media: [],
  plan: ['plan'],
  project: ['project'],
  setting: ['page'],
  tag: ['topic'],
  // A fact that names an act or an institution for the first time brings it before readers.
  team: ['team', 'legal-act', 'institution'],
}

/**
 * Brings search to what readers may read after a record was written: its own document and all that tell of it. Called by
 * finish-work.ts, in the transaction of the verb.
 */
export function refreshSearch(tx: Reader, kind: VersionedKind, id: number): void {
  if (kind !== 'article') for (const told of toldIn[kind]) refreshRecords(tx, told)
  else refreshArticle(tx, id)
}

/** All documents of a kind: those that changed are indexed again; those that readers see no more are gone. */
export function refreshRecords(tx: Reader, kind: RecordKind): void {
  const documents = recordDocuments[kind](tx)
  removeOthers(tx, kind, documents)
  for (const document of documents) indexChangedDocument(tx, document)
}

/**
 * Indexes documents of a kind again, in the order of their numbers: `most` of them from the number `from` on. Returns the number
 * from which to go on; null = there are no more.
 */
export function reindexRecords(
  tx: Reader,
  kind: RecordKind,
  { from, most }: { readonly from: number; readonly most: number },
): number | null {
  const documents = recordDocuments[kind](tx).toSorted((a, b) => a.recordId - b.recordId)
  removeOthers(tx, kind, documents)
  const left = documents.filter(({ recordId }) => recordId >= from)
  for (const document of left.slice(0, most)) indexDocument(tx, document)
  return left[most]?.recordId ?? null
}

function removeOthers(tx: Reader, kind: RecordKind, documents: readonly SearchableDocument[]): void {
  const wanted = new Set(documents.map(({ recordId }) => recordId))
  const before = tx
    .select({ id: searchDocuments.id, recordId: searchDocuments.recordId })
    .from(searchDocuments)
    .where(eq(searchDocuments.kind, kind))
    .all()
  for (const { id, recordId } of before) if (!wanted.has(recordId)) removeDocument(tx, id)
}

/** An article may bring a topic its first text or take its last one away; the same of its files. */
function refreshArticle(tx: Reader, articleId: number): void {
  const [document] = articleDocuments(tx, [articleId])
  if (document) indexDocument(tx, document)
  else unindexRecord(tx, { kind: 'article', recordId: articleId })
  refreshRecords(tx, 'topic')
  if (hasEverHadFiles(tx, articleId)) refreshRecords(tx, 'attachment')
}

function hasEverHadFiles(tx: Reader, articleId: number): boolean {
  const revisions = tx
    .select({ id: articleRevisions.id })
    .from(articleRevisions)
    .where(eq(articleRevisions.articleId, articleId))
  const one = tx
    .select({ id: revisionAttachments.attachmentId })
    .from(revisionAttachments)
    .where(inArray(revisionAttachments.revisionId, revisions))
    .limit(1)
    .get()
  return one !== undefined
}
