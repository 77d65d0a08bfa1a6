import { and, eq, ne } from 'drizzle-orm'
import { media, mediaFormerFiles } from '#db/schema/index.ts'
import { ReplaceMediaInput } from '#domain/media/media-input.ts'
import { mayReplaceFile } from '#domain/permissions.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, refused, unchanged, updated } from '../outcome.ts'
import { requireImageInUse } from './image-in-use.ts'

/**
 * Puts another kept picture in the place of an image, everywhere it is used; the former one is kept and given to nobody
 * outside. Alternative texts, captions and the credit stay. A revision that waits for approval or for its hour keeps its
 * state and gets a new lock version, so that nobody approves what they have not seen. The same picture changes nothing and
 * conflicts with nothing.
 * Refuses with `file: already-in-library` (context: name) when the picture is another image of the library.
 * Throws NotFound; Forbidden; Conflict (changed since `seenLockVersion`).
 */
export const replaceMedia = defineVerb({
  name: 'media.replace',
  input: ReplaceMediaInput,
  load: ({ tx }, { mediaId }) => requireImageInUse(tx, mediaId),
  allow: mayReplaceFile,
  run: ({ tx, now }, { mediaId, seenLockVersion, ...picture }, image) => {
    if (image.hash === picture.hash) return unchanged({ mediaId })
    requireSeenVersion(image, seenLockVersion)
    const other = tx
      .select({ name: media.uploadName })
      .from(media)
      .where(and(eq(media.hash, picture.hash), ne(media.id, mediaId)))
      .get()
    if (other) return refused({ field: 'file', key: 'already-in-library', context: { name: other.name } })
    const { hash, mimeType, width, height, bytes, uploadName } = image
    tx.insert(mediaFormerFiles)
      .values({ mediaId, hash, mimeType, width, height, bytes, uploadName, replacedAt: now })
      .run()
    tx.update(media).set(picture).where(eq(media.id, mediaId)).run()
    return done(
      { mediaId },
      {
        subject: { kind: 'media', id: mediaId },
        changed: [
          updated('media', mediaId),
          ...image.lockedArticleIds.map((articleId) => updated('article', articleId)),
        ],
        details: { ...picture, formerHash: hash, waitingArticleIds: image.lockedArticleIds },
        readersSee: image.isOffered,
      },
    )
  },
})
