import { eq } from 'drizzle-orm'
import { media } from '#db/schema/index.ts'
import { CreateMediaInput } from '#domain/media/media-input.ts'
import { mayWriteArticles } from '#domain/permissions.ts'
import { defineVerb } from '../define-verb.ts'
import { done, oneUpdated, unchanged } from '../outcome.ts'

/**
 * Enters an image that already lies on the disk (services/media/keep-image.ts). The same picture is entered once, under
 * its first name; one that was put away is offered again. Nobody outside sees it before something public uses it.
 */
export const createMedia = defineVerb({
  name: 'media.create',
  input: CreateMediaInput,
  load: ({ tx }, { hash }) =>
    tx.select({ id: media.id, putAwayAt: media.putAwayAt }).from(media).where(eq(media.hash, hash)).get(),
  allow: mayWriteArticles,
  run: ({ tx, now }, image, known) => {
    if (known && known.putAwayAt === null) return unchanged({ mediaId: known.id })
    if (known) {
      tx.update(media).set({ putAwayAt: null }).where(eq(media.id, known.id)).run()
      const details = { ...image, broughtBack: true }
      return done({ mediaId: known.id }, { ...oneUpdated('media', known.id), details, readersSee: false })
    }
    const { id: mediaId } = tx
      .insert(media)
      .values({ ...image, createdAt: now })
      .returning({ id: media.id })
      .get()
    return done(
      { mediaId },
      { subject: { kind: 'media', id: mediaId }, changed: [], details: image, readersSee: false },
    )
  },
})
