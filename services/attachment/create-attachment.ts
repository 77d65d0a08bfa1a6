import { attachmentFiles, attachments } from '#db/schema/index.ts'
import { CreateAttachmentInput } from '#domain/attachment/attachment-input.ts'
import { mayWriteArticles } from '#domain/permissions.ts'
import { defineVerb } from '../define-verb.ts'
import { done } from '../outcome.ts'

/** Enters a file that already lies on the disk (services/media/store-file.ts). Nobody sees it before a text uses it. */
export const createAttachment = defineVerb({
  name: 'attachment.create',
  input: CreateAttachmentInput,
  load: () => null,
  allow: mayWriteArticles,
  run: ({ tx, now }, file) => {
    const { id: attachmentId } = tx
      .insert(attachments)
      .values({ createdAt: now })
      .returning({ id: attachments.id })
      .get()
    tx.insert(attachmentFiles)
      .values({ attachmentId, ...file, createdAt: now })
      .run()
    return done(
      { attachmentId },
      { subject: { kind: 'attachment', id: attachmentId }, details: file, readersSee: false },
    )
  },
})
