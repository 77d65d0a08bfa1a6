import { and, eq, inArray } from 'drizzle-orm'
import { attachmentFiles, media } from '#db/schema/index.ts'
import { loadContent } from '../article/snapshots/snapshot-content.ts'
import { textOfContent } from '../article/snapshots/text-versions.ts'
import type { PublicContext } from '../context.ts'
import { keptImage } from '../media/media-queries.ts'
import { findLivePreview } from './live-preview.ts'

/** Until when the page with the button leads anywhere (ms UTC); null = it leads nowhere, whatever the reason. */
export function findPreviewEnd({ db, now }: PublicContext, secret: string): number | null {
  return findLivePreview(db, { sent: secret }, now)?.preview.expiresAt ?? null
}

/**
 * The text behind the button, as it was kept, with those of its images and files that are still what they were then; null =
 * nothing is there, whatever the reason. The one public question that answers with an unpublished text: whoever asks knows a
 * secret (decision 0161).
 */
export function findPreview({ db, now }: PublicContext, readingSecret: string) {
  const found = findLivePreview(db, { reading: readingSecret }, now)
  if (!found) return null
  const content = loadContent(db, found.contentHash)
  const images = db
    .select({ mediaId: media.id, ...keptImage })
    .from(media)
    .where(inArray(media.id, Object.keys(content.images).map(Number)))
    .all()
  const files = db
    .select({
      attachmentId: attachmentFiles.attachmentId,
      hash: attachmentFiles.hash,
      fileName: attachmentFiles.fileName,
      mimeType: attachmentFiles.mimeType,
      bytes: attachmentFiles.bytes,
    })
    .from(attachmentFiles)
    .where(inArray(attachmentFiles.attachmentId, Object.keys(content.attachments).map(Number)))
    .all()
  return {
    expiresAt: found.preview.expiresAt,
    text: textOfContent(db, content),
    images: images.filter(({ mediaId, hash }) => content.images[mediaId] === hash),
    files: content.text.attachments.flatMap((use) => {
      const file = files.find(
        ({ attachmentId, hash }) => attachmentId === use.attachmentId && hash === content.attachments[use.attachmentId],
      )
      return file ? [{ ...file, ...use }] : []
    }),
    missingImages: Object.entries(content.images).filter(
      ([id, hash]) => !images.some((image) => image.mediaId === Number(id) && image.hash === hash),
    ).length,
  }
}

export type Preview = NonNullable<ReturnType<typeof findPreview>>

/** An image of the text behind a link; null = not of it, or the link leads nowhere. */
export function findPreviewImage(context: PublicContext, readingSecret: string, hash: string) {
  const contentHash = findLivePreview(context.db, { reading: readingSecret }, context.now)?.contentHash
  if (contentHash === undefined) return null
  const { images } = loadContent(context.db, contentHash)
  if (!Object.values(images).includes(hash)) return null
  return context.db.select(keptImage).from(media).where(eq(media.hash, hash)).get() ?? null
}

/** A file of the text behind a link, as it was then; null = not of it, or the link leads nowhere. */
export function findPreviewFile(context: PublicContext, readingSecret: string, attachmentId: number) {
  const contentHash = findLivePreview(context.db, { reading: readingSecret }, context.now)?.contentHash
  if (contentHash === undefined) return null
  const hash = loadContent(context.db, contentHash).attachments[attachmentId]
  if (hash === undefined) return null
  const { mimeType, fileName } = attachmentFiles
  const isIt = and(eq(attachmentFiles.attachmentId, attachmentId), eq(attachmentFiles.hash, hash))
  return (
    context.db.select({ hash: attachmentFiles.hash, mimeType, fileName }).from(attachmentFiles).where(isIt).get() ??
    null
  )
}
