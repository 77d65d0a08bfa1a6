import { and, asc, eq, exists, inArray, isNull, max, not, or, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleRevisions, articles, attachmentFiles, pdfFindings, revisionAttachments } from '#db/schema/index.ts'
import { lockedRevisionStates } from '#domain/article/article-state.ts'
import type { CheckedAttachment } from '#domain/attachment/attachment-issues.ts'
import type { PublicContext } from '../context.ts'
import { defineStaffQuery } from '../define-staff-query.ts'

/**
 * The file behind an attachment's address, while a text of an article that readers may see uses it: the present file for
 * the published text; where only former versions use it, the file that the last of them had, for what took its place since
 * was never published. null = there is none, or nobody outside may know that there is.
 */
export function findPublicFile({ db }: PublicContext, attachmentId: number) {
  const file = db
    .select(presentFile)
    .from(attachmentFiles)
    .where(and(eq(attachmentFiles.attachmentId, attachmentId), isServed(db)))
    .get()
  return file ?? null
}

/** Titles of files of a former text (shown until `until`, ms UTC) whose addresses lead to other files by now. */
export function listReplacedFiles(context: PublicContext, revisionId: number, until: number): string[] {
  const files = listRevisionAttachments(context, revisionId, until)
  const ids = files.map(({ attachmentId }) => attachmentId)
  const served = context.db
    .select({ attachmentId: attachmentFiles.attachmentId, hash: attachmentFiles.hash })
    .from(attachmentFiles)
    .where(and(inArray(attachmentFiles.attachmentId, ids), isServed(context.db)))
    .all()
  const hashes = new Map(served.map(({ attachmentId, hash }) => [attachmentId, hash]))
  return files.filter(({ attachmentId, hash }) => hashes.get(attachmentId) !== hash).map(({ title }) => title)
}

/** The present file of an attachment, for staff; null = there is none. */
export function findFile(db: Reader, attachmentId: number) {
  const file = db
    .select(presentFile)
    .from(attachmentFiles)
    .where(and(eq(attachmentFiles.attachmentId, attachmentId), isNull(attachmentFiles.replacedAt)))
    .get()
  return file ?? null
}

export const findFileForStaff = defineStaffQuery(({ db }, attachmentId: number) => findFile(db, attachmentId))

/** Whether a published text of a readable article offers the file now. */
export function isOffered(db: Reader, attachmentId: number): boolean {
  return findOffered(db, attachmentId) !== undefined
}

/**
 * The files of one text in their order, with what their use says of them, as they were when another text took its place
 * (`until`, ms UTC; null = the present ones). For a revision that readers may see.
 */
export function listRevisionAttachments({ db }: PublicContext, revisionId: number, until: number | null = null) {
  return db
    .select({
      attachmentId: revisionAttachments.attachmentId,
      title: revisionAttachments.title,
      locale: revisionAttachments.locale,
      accessibility: revisionAttachments.accessibility,
      mimeType: attachmentFiles.mimeType,
      bytes: attachmentFiles.bytes,
      fileName: attachmentFiles.fileName,
      hash: attachmentFiles.hash,
    })
    .from(revisionAttachments)
    .innerJoin(
      attachmentFiles,
      and(
        eq(attachmentFiles.attachmentId, revisionAttachments.attachmentId),
        until === null ? isNull(attachmentFiles.replacedAt) : wasThereBefore(until),
      ),
    )
    .where(eq(revisionAttachments.revisionId, revisionId))
    .orderBy(asc(revisionAttachments.position))
    .all()
}

/** What was found in a file, for a query that joins it from the left; null = nobody has looked into it. */
export const foundInPdf = {
  isTagged: pdfFindings.isTagged,
  hasText: pdfFindings.hasText,
  title: pdfFindings.title,
  language: pdfFindings.language,
  pages: pdfFindings.pages,
}

/** What the publish checks ask of the files of a text, in their order. */
export function listCheckedAttachments(db: Reader, revisionId: number): readonly CheckedAttachment[] {
  return db
    .select({
      title: revisionAttachments.title,
      accessibility: revisionAttachments.accessibility,
      locale: revisionAttachments.locale,
      mimeType: attachmentFiles.mimeType,
      findings: foundInPdf,
    })
    .from(revisionAttachments)
    .innerJoin(
      attachmentFiles,
      and(eq(attachmentFiles.attachmentId, revisionAttachments.attachmentId), isNull(attachmentFiles.replacedAt)),
    )
    .leftJoin(pdfFindings, eq(pdfFindings.attachmentFileId, attachmentFiles.id))
    .where(eq(revisionAttachments.revisionId, revisionId))
    .orderBy(asc(revisionAttachments.position))
    .all()
}

export type UsedAttachment = ReturnType<typeof listRevisionAttachments>[number]

const presentFile = {
  hash: attachmentFiles.hash,
  mimeType: attachmentFiles.mimeType,
  bytes: attachmentFiles.bytes,
  fileName: attachmentFiles.fileName,
}

/** Of an attachment's file: a published text of a readable article offers it now. */
export function isInPublishedRevision(db: Reader) {
  return exists(
    db
      .select({ id: revisionAttachments.attachmentId })
      .from(revisionAttachments)
      .innerJoin(
        articleRevisions,
        and(eq(articleRevisions.id, revisionAttachments.revisionId), eq(articleRevisions.state, 'published')),
      )
      .innerJoin(
        articles,
        and(eq(articles.id, articleRevisions.articleId), inArray(articles.publicState, ['published', 'archived'])),
      )
      .where(eq(revisionAttachments.attachmentId, attachmentFiles.attachmentId)),
  )
}

/** Of an attachment's file: a revision that waits for approval or for its hour offers it, and readers get it with that text. */
export function isInLockedRevision(db: Reader) {
  return exists(
    lockedRevisions(db).where(and(isLocked, eq(revisionAttachments.attachmentId, attachmentFiles.attachmentId))),
  )
}

/** Articles whose waiting revision offers the file, in order. */
export function listLockedArticles(db: Reader, attachmentId: number): number[] {
  return lockedRevisions(db)
    .where(and(isLocked, eq(revisionAttachments.attachmentId, attachmentId)))
    .orderBy(asc(articleRevisions.articleId))
    .all()
    .map(({ articleId }) => articleId)
}

const isLocked = inArray(articleRevisions.state, [...lockedRevisionStates])

function lockedRevisions(db: Reader) {
  return db
    .select({ articleId: articleRevisions.articleId })
    .from(revisionAttachments)
    .innerJoin(articleRevisions, eq(articleRevisions.id, revisionAttachments.revisionId))
}

/** The file that was behind an address until a moment (ms UTC); one that came in that very millisecond came after it. */
function wasThereBefore(moment: number | SQL) {
  return and(
    sql`${attachmentFiles.createdAt} < ${moment}`,
    or(isNull(attachmentFiles.replacedAt), sql`${attachmentFiles.replacedAt} >= ${moment}`),
  )
}

/** Of an attachment's file: readers get this one at the address. */
function isServed(db: Reader) {
  const lastUse = db
    .select({ until: max(articleRevisions.supersededAt) })
    .from(revisionAttachments)
    .innerJoin(
      articleRevisions,
      and(eq(articleRevisions.id, revisionAttachments.revisionId), eq(articleRevisions.state, 'superseded')),
    )
    .innerJoin(
      articles,
      and(eq(articles.id, articleRevisions.articleId), inArray(articles.publicState, ['published', 'archived'])),
    )
    .where(eq(revisionAttachments.attachmentId, attachmentFiles.attachmentId))
  const isPresent = isInPublishedRevision(db)
  return or(and(isPresent, isNull(attachmentFiles.replacedAt)), and(not(isPresent), wasThereBefore(sql`(${lastUse})`)))
}

function findOffered(db: Reader, attachmentId: number) {
  return db
    .select(presentFile)
    .from(attachmentFiles)
    .where(
      and(
        eq(attachmentFiles.attachmentId, attachmentId),
        isNull(attachmentFiles.replacedAt),
        isInPublishedRevision(db),
      ),
    )
    .get()
}
