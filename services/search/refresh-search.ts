import { eq, inArray } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleRevisions, revisionAttachments, searchDocuments } from '#db/schema/index.ts'
import type { VersionedKind } from '../lock-version.ts'
import { type RecordKind, recordDocuments } from './documents/all-documents.ts'
import { articleDocuments } from './documents/article-documents.ts'
import { indexChangedDocument, indexDocument, removeDocument, unindexRecord } from './index-document.ts'

/** In which kinds of documents something of a record is told. */
const toldIn: Record<Exclude<VersionedKind, 'article'>, readonly RecordKind[]> = {
  account: [],
  attachment: ['attachment'],
  helpline: ['helpline'],
  institution: ['team', 'institution'],
  legal_act: ['team', 'legal-act'],
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

/** All documents of a kind: those that changed, or all, are indexed again; those that readers see no more are gone. */
export function refreshRecords(tx: Reader, kind: RecordKind, which: 'changed' | 'all-again' = 'changed'): void {
  const documents = recordDocuments[kind](tx)
  const wanted = new Set(documents.map(({ recordId }) => recordId))
  const before = tx
    .select({ id: searchDocuments.id, recordId: searchDocuments.recordId })
    .from(searchDocuments)
    .where(eq(searchDocuments.kind, kind))
    .all()
  for (const { id, recordId } of before) if (!wanted.has(recordId)) removeDocument(tx, id)
  const index = which === 'changed' ? indexChangedDocument : indexDocument
  for (const document of documents) index(tx, document)
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
