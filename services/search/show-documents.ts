import { and, inArray } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleRevisions, searchDocuments } from '#db/schema/index.ts'
import type { PartialDate } from '#domain/partial-date.ts'
import { type ExcerptPart, excerpt, type FindHits, markHits } from '#domain/search/excerpt.ts'
import type { SearchKind } from '#domain/search/search-kinds.ts'
import { isPublishedRevision } from '../article/listed-articles.ts'
import { fromDateColumn } from '../partial-date-row.ts'

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
  const shown = new Map(
    rows.map((row) => {
      const inSummary = markHits(row.summary, findHits)
      const text = row.text ?? texts.get(row.recordId) ?? ''
      const isInSummary = inSummary.some(({ isMarked }) => isMarked)
      const parts = isInSummary ? inSummary : (excerpt(text, findHits) ?? inSummary)
      const { id, kind, address, isArchived } = row
      const date = fromDateColumn(row.dateEdtf)
      return [id, { kind, title: markHits(row.title, findHits), excerpt: parts, address, date, isArchived }] as const
    }),
  )
  return ids.flatMap((id) => shown.get(id) ?? [])
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
