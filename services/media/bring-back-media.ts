import { eq } from 'drizzle-orm'
import { media } from '#db/schema/index.ts'
import { PutAwayMediaInput } from '#domain/media/media-input.ts'
import { mayDeleteFiles } from '#domain/permissions.ts'
import { defineVerb } from '../define-verb.ts'
import { done, oneUpdated, unchanged } from '../outcome.ts'
import { requireImage } from './require-image.ts'

/** Brings an image back that was put away: lists and choosers offer it again. Throws NotFound; Forbidden. */
export const bringBackMedia = defineVerb({
  name: 'media.bring-back',
  input: PutAwayMediaInput,
  load: ({ tx }, { mediaId }) => requireImage(tx, mediaId),
  allow: mayDeleteFiles,
  run: ({ tx }, { mediaId }, { uploadName, putAwayAt }) => {
    if (putAwayAt === null) return unchanged({ mediaId })
    tx.update(media).set({ putAwayAt: null }).where(eq(media.id, mediaId)).run()
    return done({ mediaId }, { ...oneUpdated('media', mediaId), details: { uploadName }, readersSee: false })
  },
})
