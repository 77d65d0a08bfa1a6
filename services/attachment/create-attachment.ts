import { eq } from 'drizzle-orm'
import { attachments } from '#db/schema/index.ts'
import { CreateAttachmentInput } from '#domain/attachment/attachment-input.ts'
import { mayWriteArticles } from '#domain/permissions.ts'
import { defineVerb } from '../define-verb.ts'
import { findByIdempotencyKey, recordIdempotencyKey, requestIdentity } from '../idempotency-key.ts'
import { done, oneCreated, unchanged } from '../outcome.ts'
import { insertFile } from './insert-file.ts'

/**
 * Enters a file that already lies on the disk (services/media/store-file.ts). Nobody sees it before a text uses it.
 * An upload repeated with its key, because the answer was lost, finds the attachment it has made.
 */
export const createAttachment = defineVerb({
  name: 'attachment.create',
  input: CreateAttachmentInput,
  load: () => null,
  allow: mayWriteArticles,
  run: ({ tx, now, actor }, { idempotencyKey: key, findings, ...file }) => {
    const identity = requestIdentity(actor, { verb: 'attachment.create', key, content: file })
    const madeId = findByIdempotencyKey(tx, identity)
    if (madeId !== null && tx.select().from(attachments).where(eq(attachments.id, madeId)).get()) {
      return unchanged({ attachmentId: madeId })
    }
    const { id: attachmentId } = tx
      .insert(attachments)
      .values({ createdAt: now })
      .returning({ id: attachments.id })
      .get()
    insertFile(tx, { attachmentId, ...file, createdAt: now }, findings)
    recordIdempotencyKey(tx, identity, attachmentId, now)
    return done(
      { attachmentId },
      {
        ...oneCreated('attachment', attachmentId),
        details: file,
        readersSee: false,
      },
    )
  },
})
