import { eq } from 'drizzle-orm'
import { media } from '#db/schema/index.ts'
import { PutAwayMediaInput } from '#domain/media/media-input.ts'
import { mayDeleteFiles } from '#domain/permissions.ts'
import { defineVerb } from '../define-verb.ts'
import { done, oneUpdated, refused, unchanged } from '../outcome.ts'
import { usesOfImages } from './file-uses.ts'
import { requireImage } from './require-image.ts'

/**
 * Puts an image away that nothing uses and no text ever used: lists and choosers offer it no more. It stays where it is, so
 * that a text which was just being given it may still be saved, and can be brought back.
 * Refuses with `mediaId: in-use`. Throws NotFound; Forbidden.
 */
export const putAwayMedia = defineVerb({
  name: 'media.put-away',
  input: PutAwayMediaInput,
  load: ({ tx }, { mediaId }) => requireImage(tx, mediaId),
  allow: mayDeleteFiles,
  run: ({ tx, now }, { mediaId }, { uploadName, putAwayAt }) => {
    if (usesOfImages(tx, [mediaId]).has(mediaId)) return refused({ field: 'mediaId', key: 'in-use' })
    if (putAwayAt !== null) return unchanged({ mediaId })
    tx.update(media).set({ putAwayAt: now }).where(eq(media.id, mediaId)).run()
    return done({ mediaId }, { ...oneUpdated('media', mediaId), details: { uploadName }, readersSee: false })
  },
})
