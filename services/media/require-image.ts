import { eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { media } from '#db/schema/index.ts'
import { NotFound } from '#domain/errors.ts'

/** The row of an image. Throws NotFound. */
export function requireImage(tx: Reader, mediaId: number) {
  const image = tx.select().from(media).where(eq(media.id, mediaId)).get()
  if (!image) throw new NotFound(`There is no image ${mediaId}`)
  return image
}
