import { eq } from 'drizzle-orm'
import { mediaCredits } from '#db/schema/index.ts'
import { CreditMediaInput } from '#domain/media/media-input.ts'
import { mayReplaceFile } from '#domain/permissions.ts'
import { defineVerb } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, oneUpdated } from '../outcome.ts'
import { requireImageInUse } from './image-in-use.ts'

/**
 * Says whose an image is and on what terms it may be used, or nothing of it any more. It is shown below the image wherever
 * it is used: an author is named rightly in old texts too, whose words stay as they were published.
 * Throws NotFound; Forbidden; Conflict (changed since `seenLockVersion`).
 */
export const creditMedia = defineVerb({
  name: 'media.credit',
  input: CreditMediaInput,
  load: ({ tx }, { mediaId }) => requireImageInUse(tx, mediaId),
  allow: mayReplaceFile,
  run: ({ tx }, { mediaId, seenLockVersion, credit, licence }, image) => {
    requireSeenVersion(image, seenLockVersion)
    tx.delete(mediaCredits).where(eq(mediaCredits.mediaId, mediaId)).run()
    if (credit !== null || licence !== null) tx.insert(mediaCredits).values({ mediaId, credit, licence }).run()
    return done(
      { mediaId },
      { ...oneUpdated('media', mediaId), details: { credit, licence }, readersSee: image.isOffered },
    )
  },
})
