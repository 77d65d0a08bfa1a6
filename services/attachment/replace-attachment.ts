import { and, eq, isNull } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { attachmentFiles, attachments } from '#db/schema/index.ts'
import { ReplaceAttachmentInput } from '#domain/attachment/attachment-input.ts'
import { NotFound } from '#domain/errors.ts'
import { mayReplaceFile } from '#domain/permissions.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, unchanged, updated } from '../outcome.ts'
import { findFile, isOffered, listLockedArticles } from './attachment-queries.ts'
import { insertFile } from './insert-file.ts'

/**
 * Puts another stored file behind an attachment's address; the former ones are kept. Readers have it at once where a
 * public text offers it. A revision that waits for approval or for its hour keeps its state and gets a new lock version, so
 * that nobody approves what they have not seen. The same bytes under the same name change
 * nothing and conflict with nothing, so that an upload may be repeated when its answer was lost.
 * Throws NotFound; Forbidden; Conflict (changed since `seenLockVersion`).
 */
export const replaceAttachment = defineVerb({
  name: 'attachment.replace',
  input: ReplaceAttachmentInput,
  load: ({ tx }, { attachmentId }) => requireReplaceable(tx, attachmentId),
  allow: mayReplaceFile,
  run: ({ tx, now }, { attachmentId, seenLockVersion, findings, ...file }, attachment) => {
    const former = findFile(tx, attachmentId)
    if (former?.hash === file.hash && former.fileName === file.fileName) {
      return unchanged({ attachmentId, lockVersion: attachment.lockVersion })
    }
    requireSeenVersion(attachment, seenLockVersion)
    tx.update(attachmentFiles)
      .set({ replacedAt: now })
      .where(and(eq(attachmentFiles.attachmentId, attachmentId), isNull(attachmentFiles.replacedAt)))
      .run()
    insertFile(tx, { attachmentId, ...file, createdAt: now }, findings)
    return done((lockVersion) => ({ attachmentId, lockVersion }), {
      subject: { kind: 'attachment', id: attachmentId },
      changed: [
        updated('attachment', attachmentId),
        ...attachment.lockedArticleIds.map((articleId) => updated('article', articleId)),
      ],
      details: { ...file, formerHash: former?.hash ?? null, waitingArticleIds: attachment.lockedArticleIds },
      readersSee: attachment.isOffered,
    })
  },
})

/** What decides who may replace its file. Throws NotFound. */
export function requireReplaceable(tx: Reader, attachmentId: number) {
  const attachment = tx.select().from(attachments).where(eq(attachments.id, attachmentId)).get()
  if (!attachment) throw new NotFound(`There is no attachment ${attachmentId}`)
  const lockedArticleIds = listLockedArticles(tx, attachmentId)
  const isLocked = lockedArticleIds.length > 0
  return { ...attachment, isOffered: isOffered(tx, attachmentId), isLocked, lockedArticleIds }
}
