import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { articleRevisions, attachmentFiles, attachments, media } from '#db/schema/index.ts'
import { foldKey } from '#domain/text/fold-key.ts'
import { isInScope } from '../article/in-scope.ts'
import { isInLockedRevision, isInPublishedRevision } from '../attachment/attachment-queries.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import { usesOfAttachments, usesOfImages } from './file-uses.ts'
import { keptImage } from './media-queries.ts'

/** Rows on one page of images and of files. */
export const FILES_PAGE_SIZE = 20

type Asked = { readonly words: string; readonly page: number }

/** One page of the images, newest first, each with what shows it. A page beyond the last is the last. */
export const listImages = defineStaffQuery(({ db, actor }, asked: Asked) => {
  const names = db.select({ id: media.id, name: media.uploadName }).from(media).orderBy(desc(media.id)).all()
  const { ids, ...place } = pageOf(names, asked)
  const rows = db
    .select({
      mediaId: media.id,
      ...keptImage,
      bytes: media.bytes,
      uploadName: media.uploadName,
      createdAt: media.createdAt,
    })
    .from(media)
    .where(inArray(media.id, ids))
    .orderBy(desc(media.id))
    .all()
  const uses = usesOfImages(db, ids, isInScope(actor, articleRevisions.articleId))
  return { ...place, images: rows.map((row) => ({ ...row, uses: uses.get(row.mediaId) ?? [] })) }
})

/** One page of the attachments by their present files, newest first, each with what offers it. */
export const listAttachments = defineStaffQuery(({ db, actor }, asked: Asked) => {
  const names = db
    .select({ id: attachmentFiles.attachmentId, name: attachmentFiles.fileName })
    .from(attachmentFiles)
    .where(isNull(attachmentFiles.replacedAt))
    .orderBy(desc(attachmentFiles.id))
    .all()
  const { ids, ...place } = pageOf(names, asked)
  const rows = db
    .select({
      attachmentId: attachments.id,
      lockVersion: attachments.lockVersion,
      fileName: attachmentFiles.fileName,
      mimeType: attachmentFiles.mimeType,
      bytes: attachmentFiles.bytes,
      createdAt: attachmentFiles.createdAt,
      isOffered: sql<number>`${isInPublishedRevision(db)}`,
      isLocked: sql<number>`${isInLockedRevision(db)}`,
      formerFiles: sql<number>`(select count(*) - 1 from attachment_files f where f.attachment_id = ${attachments.id})`,
    })
    .from(attachments)
    .innerJoin(attachmentFiles, eq(attachmentFiles.attachmentId, attachments.id))
    .where(and(inArray(attachments.id, ids), isNull(attachmentFiles.replacedAt)))
    .orderBy(desc(attachmentFiles.id))
    .all()
  const uses = usesOfAttachments(db, ids, isInScope(actor, articleRevisions.articleId))
  return {
    ...place,
    files: rows.map((row) => ({
      ...row,
      isOffered: row.isOffered === 1,
      isLocked: row.isLocked === 1,
      uses: uses.get(row.attachmentId) ?? [],
    })),
  }
})

export type ListedImage = ReturnType<typeof listImages>['images'][number]
export type ListedFile = ReturnType<typeof listAttachments>['files'][number]

/** Every word must stand in the name, folded (lodz finds Łódź). SQLite cannot fold ł, and there are thousands at most. */
function pageOf(names: readonly { readonly id: number; readonly name: string }[], { words, page: asked }: Asked) {
  const wanted = foldKey(words).split(' ').filter(Boolean)
  const found = wanted.length === 0 ? names : names.filter(({ name }) => hasAll(foldKey(name), wanted))
  const pages = Math.max(1, Math.ceil(found.length / FILES_PAGE_SIZE))
  const page = Math.min(asked, pages)
  const shown = found.slice((page - 1) * FILES_PAGE_SIZE, page * FILES_PAGE_SIZE)
  return { total: found.length, page, pages, ids: shown.map(({ id }) => id) }
}

function hasAll(name: string, wanted: readonly string[]): boolean {
  return wanted.every((word) => name.includes(word))
}
