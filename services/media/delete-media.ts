import { eq } from 'drizzle-orm'
import { media, mediaCredits, mediaFormerFiles } from '#db/schema/index.ts'
import { DeleteMediaInput } from '#domain/media/media-input.ts'
import { mayDeleteFiles } from '#domain/permissions.ts'
import { defineVerb } from '../define-verb.ts'
import { done, refused } from '../outcome.ts'
import { usesOfImages } from './file-uses.ts'
import { requireImage } from './require-image.ts'

/**
 * Takes an image out of the library that nothing uses and no text ever used: former texts are kept whole. Its files are
 * cleared away after a later start (services/media/remove-orphans.ts).
 * Refuses with `mediaId: in-use`. Throws NotFound; Forbidden.
 */
export const deleteMedia = defineVerb({
  name: 'media.delete',
  asksAgain: true,
  input: DeleteMediaInput,
  load: ({ tx }, { mediaId }) => requireImage(tx, mediaId),
  allow: mayDeleteFiles,
  run: ({ tx }, { mediaId }, { hash, uploadName }) => {
    if (usesOfImages(tx, [mediaId]).has(mediaId)) return refused({ field: 'mediaId', key: 'in-use' })
    tx.delete(mediaCredits).where(eq(mediaCredits.mediaId, mediaId)).run()
    tx.delete(mediaFormerFiles).where(eq(mediaFormerFiles.mediaId, mediaId)).run()
    tx.delete(media).where(eq(media.id, mediaId)).run()
    return done(
      { mediaId },
      { subject: { kind: 'media', id: mediaId }, changed: [], details: { hash, uploadName }, readersSee: false },
    )
  },
})
