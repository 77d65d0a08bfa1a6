import { asc, eq, inArray } from 'drizzle-orm'
import { attachmentFiles, attachmentFileTexts, attachments, pdfFindings } from '#db/schema/index.ts'
import { DeleteAttachmentInput } from '#domain/attachment/attachment-input.ts'
import { NotFound } from '#domain/errors.ts'
import { mayDeleteFiles } from '#domain/permissions.ts'
import { defineVerb } from '../define-verb.ts'
import { usesOfAttachments } from '../media/file-uses.ts'
import { done, refused } from '../outcome.ts'

/**
 * Takes an attachment with all its files out of the library, when no text uses it and none ever did.
 * Refuses with `attachmentId: in-use`. Throws NotFound; Forbidden.
 */
export const deleteAttachment = defineVerb({
  name: 'attachment.delete',
  asksAgain: true,
  input: DeleteAttachmentInput,
  load: ({ tx }, { attachmentId }) => {
    const files = tx
      .select({ id: attachmentFiles.id, hash: attachmentFiles.hash, fileName: attachmentFiles.fileName })
      .from(attachmentFiles)
      .where(eq(attachmentFiles.attachmentId, attachmentId))
      .orderBy(asc(attachmentFiles.id))
      .all()
    if (files.length === 0) throw new NotFound(`There is no attachment ${attachmentId}`)
    return files
  },
  allow: mayDeleteFiles,
  run: ({ tx }, { attachmentId }, files) => {
    if (usesOfAttachments(tx, [attachmentId]).has(attachmentId))
      return refused({ field: 'attachmentId', key: 'in-use' })
    const fileIds = files.map(({ id }) => id)
    tx.delete(pdfFindings).where(inArray(pdfFindings.attachmentFileId, fileIds)).run()
    tx.delete(attachmentFileTexts).where(inArray(attachmentFileTexts.attachmentFileId, fileIds)).run()
    tx.delete(attachmentFiles).where(eq(attachmentFiles.attachmentId, attachmentId)).run()
    tx.delete(attachments).where(eq(attachments.id, attachmentId)).run()
    return done(
      { attachmentId },
      {
        subject: { kind: 'attachment', id: attachmentId },
        changed: [],
        details: { files: files.map(({ hash, fileName }) => ({ hash, fileName })) },
        readersSee: false,
      },
    )
  },
})
