import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import {
  articleRevisions,
  articles,
  attachmentFiles,
  attachmentFileTexts,
  revisionAttachments,
} from '#db/schema/index.ts'
import { fileAddress } from '#domain/attachment/file-address.ts'
import { isPublishedRevision, isReadableRow } from '../../article/listed-articles.ts'
import { lines, type SearchableDocument, undated } from './searchable-document.ts'

/** Files that a published text of a readable article offers, under the title that its newest text gives them. */
export function attachmentDocuments(tx: Reader): SearchableDocument[] {
  const uses = tx
    .select({
      id: revisionAttachments.attachmentId,
      title: revisionAttachments.title,
      fileName: attachmentFiles.fileName,
      // A text is long: here it is only asked whether there is one.
      fileTextId: sql<number | null>`case when ${attachmentFileTexts.text} <> '' then ${attachmentFiles.id} end`,
      article: articleRevisions.title,
      day: articles.firstPublishedOn,
      publicState: articles.publicState,
    })
    .from(revisionAttachments)
    .innerJoin(articleRevisions, and(eq(articleRevisions.id, revisionAttachments.revisionId), isPublishedRevision))
    .innerJoin(articles, and(eq(articles.id, articleRevisions.articleId), isReadableRow))
    .innerJoin(
      attachmentFiles,
      and(eq(attachmentFiles.attachmentId, revisionAttachments.attachmentId), isNull(attachmentFiles.replacedAt)),
    )
    .leftJoin(attachmentFileTexts, eq(attachmentFileTexts.attachmentFileId, attachmentFiles.id))
    .orderBy(asc(articles.firstPublishedOn), asc(articles.id), asc(revisionAttachments.position))
    .all()
  // A text that is current goes before one in the archive, the newer before the older.
  const ranked = uses.toSorted((a, b) => Number(a.publicState === 'published') - Number(b.publicState === 'published'))
  return [...new Map(ranked.map((use) => [use.id, use])).values()].map(
    ({ id, title, fileName, fileTextId, article, day, ...use }) => ({
      ...undated,
      kind: 'attachment',
      recordId: id,
      title,
      summary: `Załącznik do: ${article}`,
      text: lines(fileName),
      fileTextId,
      address: fileAddress(id, fileName),
      date: day === null ? null : { edtf: day, day },
      isArchived: use.publicState === 'archived',
    }),
  )
}
