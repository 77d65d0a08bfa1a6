import { and, asc, eq, gt, inArray, isNull } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { attachmentFiles, attachmentFileTexts } from '#db/schema/index.ts'
import { KeepFileTextInput } from '#domain/attachment/attachment-input.ts'
import { readMimeTypes } from '#domain/attachment/file-text.ts'
import { NotFound } from '#domain/errors.ts'
import { mayKeepFileText } from '#domain/permissions.ts'
import { defineVerb } from '../define-verb.ts'
import { done, reindexed, unchanged } from '../outcome.ts'
import { isOffered } from './attachment-queries.ts'

/**
 * Keeps what a file says, for search: once, whoever else has read it meanwhile. Readers find it at once where a public text offers
 * the file. Throws NotFound (the file was deleted meanwhile); Forbidden.
 */
export const keepFileText = defineVerb({
  name: 'attachment.keep-text',
  input: KeepFileTextInput,
  load: ({ tx }, { attachmentFileId }) => requireFile(tx, attachmentFileId),
  allow: mayKeepFileText,
  run: ({ tx }, { attachmentFileId, text }, { attachmentId, isPresent, isRead }) => {
    if (isRead) return unchanged({ attachmentFileId })
    tx.insert(attachmentFileTexts).values({ attachmentFileId, text }).run()
    return done(
      { attachmentFileId },
      {
        subject: { kind: 'attachment', id: attachmentId },
        changed: [reindexed('attachment', attachmentId)],
        details: { attachmentFileId, characters: text.length },
        readersSee: isPresent && text !== '' && isOffered(tx, attachmentId),
      },
    )
  },
})

/** The next present file behind `after` (its number) that has words to read and was not read; null = there is none. */
export function findUnreadFile(db: Reader, after: number): { readonly id: number; readonly hash: string } | null {
  const found = db
    .select({ id: attachmentFiles.id, hash: attachmentFiles.hash })
    .from(attachmentFiles)
    .leftJoin(attachmentFileTexts, eq(attachmentFileTexts.attachmentFileId, attachmentFiles.id))
    .where(
      and(
        gt(attachmentFiles.id, after),
        isNull(attachmentFiles.replacedAt),
        inArray(attachmentFiles.mimeType, [...readMimeTypes]),
        isNull(attachmentFileTexts.attachmentFileId),
      ),
    )
    .orderBy(asc(attachmentFiles.id))
    .get()
  return found ?? null
}

function requireFile(tx: Reader, attachmentFileId: number) {
  const row = tx
    .select({
      attachmentId: attachmentFiles.attachmentId,
      replacedAt: attachmentFiles.replacedAt,
      readId: attachmentFileTexts.attachmentFileId,
    })
    .from(attachmentFiles)
    .leftJoin(attachmentFileTexts, eq(attachmentFileTexts.attachmentFileId, attachmentFiles.id))
    .where(eq(attachmentFiles.id, attachmentFileId))
    .get()
  if (!row) throw new NotFound(`There is no file ${attachmentFileId}`)
  return { attachmentId: row.attachmentId, isPresent: row.replacedAt === null, isRead: row.readId !== null }
}
