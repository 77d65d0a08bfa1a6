import { and, eq, inArray, isNull } from 'drizzle-orm'
import { attachmentFiles, media, pdfFindings } from '#db/schema/index.ts'
import type { ArticleText } from '#domain/article/article-text.ts'
import { bodyReferences } from '#domain/article/body/body-references.ts'
import { foundInPdf } from '../attachment/attachment-queries.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import { listNamedProjects } from '../project/project-queries.ts'

/** A form of an article shows and chooses them, and checks that the text acknowledges those that it names. */
export const listProjectChoices = defineStaffQuery(({ db }) => listNamedProjects(db))

/** Images and files that a text uses. */
export const listFilesOfText = defineStaffQuery(({ db }, { body, leadImage, attachments }: ArticleText) => {
  const mediaIds = [...bodyReferences(body).mediaIds, ...(leadImage === null ? [] : [leadImage.mediaId])]
  return {
    images: db
      .select({
        mediaId: media.id,
        hash: media.hash,
        mimeType: media.mimeType,
        width: media.width,
        height: media.height,
      })
      .from(media)
      .where(inArray(media.id, mediaIds))
      .all(),
    files: db
      .select({
        attachmentId: attachmentFiles.attachmentId,
        fileName: attachmentFiles.fileName,
        mimeType: attachmentFiles.mimeType,
        bytes: attachmentFiles.bytes,
        findings: foundInPdf,
      })
      .from(attachmentFiles)
      .leftJoin(pdfFindings, eq(pdfFindings.attachmentFileId, attachmentFiles.id))
      .where(
        and(
          inArray(
            attachmentFiles.attachmentId,
            attachments.map(({ attachmentId }) => attachmentId),
          ),
          isNull(attachmentFiles.replacedAt),
        ),
      )
      .all(),
  }
})
