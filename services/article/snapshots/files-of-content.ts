import { inArray } from 'drizzle-orm'
import { attachmentFiles, media } from '#db/schema/index.ts'
import type { SnapshotContent } from '#domain/article/snapshot.ts'
import { defineStaffQuery } from '../../define-staff-query.ts'

/**
 * Images and files of a kept content. An image whose picture was replaced since is shown as it is now and named in
 * `replacedImages`; a file is told as it was then, and its address gives the present one.
 */
export const listFilesOfContent = defineStaffQuery(({ db }, { images, attachments, text }: SnapshotContent) => {
  const shown = db
    .select({
      mediaId: media.id,
      hash: media.hash,
      mimeType: media.mimeType,
      width: media.width,
      height: media.height,
    })
    .from(media)
    .where(inArray(media.id, Object.keys(images).map(Number)))
    .all()
  const rows = db
    .select({
      attachmentId: attachmentFiles.attachmentId,
      hash: attachmentFiles.hash,
      fileName: attachmentFiles.fileName,
      mimeType: attachmentFiles.mimeType,
      bytes: attachmentFiles.bytes,
      replacedAt: attachmentFiles.replacedAt,
    })
    .from(attachmentFiles)
    .where(inArray(attachmentFiles.attachmentId, Object.keys(attachments).map(Number)))
    .all()
  return {
    images: shown,
    replacedImages: shown.filter(({ mediaId, hash }) => images[mediaId] !== hash).length,
    deletedImages: Object.keys(images).length - shown.length,
    attachments: text.attachments.flatMap((use) => {
      const file = rows.find(
        ({ attachmentId, hash }) => attachmentId === use.attachmentId && hash === attachments[use.attachmentId],
      )
      return file ? [{ ...file, ...use }] : []
    }),
  }
})
