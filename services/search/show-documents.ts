import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleRevisions, attachmentFiles, attachmentFileTexts, searchDocuments } from '#db/schema/index.ts'
import type { PartialDate } from '#domain/partial-date.ts'
import { type ExcerptPart, excerpt, type FindHits, markHits } from '#domain/search/excerpt.ts'
import type { SearchKind } from '#domain/search/search-kinds.ts'
import { isPublishedRevision } from '../article/listed-articles.ts'
import { fromDateColumn } from '../partial-date-row.ts'

/** An excerpt is from so much of a file, in characters: a page may show ten of a hundred pages each. */
const SHOWN_FROM = 100_000

/** A document as a list of results shows it, what was looked for marked. */
export type FoundDocument = {
  readonly kind: SearchKind
  readonly title: readonly ExcerptPart[]
  /** Where in the text it was found; the summary where it was not found in the text. */
  readonly excerpt: readonly ExcerptPart[]
  readonly address: string
  readonly date: PartialDate | null
  readonly isArchived: boolean
}

/** The documents with these ids, in this order. */
export function showDocuments(db: Reader, ids: readonly number[], findHits: FindHits): FoundDocument[] {
  const rows = db
    .select()
    .from(searchDocuments)
    .where(inArray(searchDocuments.id, [...ids]))
    .all()
  const texts = articleTexts(db, rows)
  const files = fileTexts(db, rows)
  const shown = new Map(
    rows.map((row) => {
      const inSummary = markHits(row.summary, findHits)
      const text = row.text ?? texts.get(row.recordId) ?? ''
      const isInSummary = inSummary.some(({ isMarked }) => isMarked)
      const inText = isInSummary ? null : (excerpt(text, findHits) ?? excerpt(files.get(row.id) ?? '', findHits))
      const parts = inText ?? inSummary
      const { id, kind, address, isArchived } = row
      const date = fromDateColumn(row.dateEdtf)
      return [id, { kind, title: markHits(row.title, findHits), excerpt: parts, address, date, isArchived }] as const
    }),
  )
  return ids.flatMap((id) => shown.get(id) ?? [])
}

/** What files say, by the id of the document of their attachment. */
function fileTexts(db: Reader, rows: readonly (typeof searchDocuments.$inferSelect)[]): Map<number, string> {
  const ids = rows.filter(({ kind }) => kind === 'attachment').map(({ id }) => id)
  if (ids.length === 0) return new Map()
  const { text, attachmentFileId } = attachmentFileTexts
  const texts = db
    .select({ id: searchDocuments.id, text: sql<string>`substr(${text}, 1, ${SHOWN_FROM})` })
    .from(searchDocuments)
    .innerJoin(
      attachmentFiles,
      and(eq(attachmentFiles.attachmentId, searchDocuments.recordId), isNull(attachmentFiles.replacedAt)),
    )
    .innerJoin(attachmentFileTexts, eq(attachmentFileId, attachmentFiles.id))
    .where(inArray(searchDocuments.id, ids))
    .all()
  return new Map(texts.map(({ id, text }) => [id, text]))
}

function articleTexts(db: Reader, rows: readonly (typeof searchDocuments.$inferSelect)[]): Map<number, string> {
  const articleIds = rows.filter(({ kind }) => kind === 'article').map(({ recordId }) => recordId)
  const texts = db
    .select({ articleId: articleRevisions.articleId, text: articleRevisions.bodyText })
    .from(articleRevisions)
    .where(and(inArray(articleRevisions.articleId, articleIds), isPublishedRevision))
    .all()
  return new Map(texts.map(({ articleId, text }) => [articleId, text]))
}
