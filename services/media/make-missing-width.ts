import { formatsOf, type ImageFormat, type KeptImage } from '#domain/media/image-address.ts'
import type { Pixels } from './decode-image.ts'
import { encodeImage, mannerOf } from './encode-image.ts'
import { sharp } from './image-library.ts'
import { keptImagePath } from './image-paths.ts'
import { makeFile } from './make-file.ts'

type Wanted = { readonly width: number; readonly format: ImageFormat }

/**
 * A file that an image kept by an earlier release lacks, made from its master in some 20 ms of a core (make-file.ts).
 * Null = the master is not there either.
 */
export function makeMissingWidth(dataDirectory: string, image: KeptImage, wanted: Wanted): Promise<Buffer | null> {
  const [, fallback] = formatsOf(image)
  const master = keptImagePath(dataDirectory, image.hash, { width: image.width, format: fallback })
  return makeFile(dataDirectory, keptImagePath(dataDirectory, image.hash, wanted), async () => {
    const pixels = await smallerPixels(master, { width: wanted.width, kind: fallback === 'png' ? 'png' : 'jpeg' })
    return pixels && encodeImage(pixels, { ...wanted, manner: await mannerOf(pixels) })
  })
}

/** Read row by row and made smaller meanwhile: the whole master is never in memory. */
async function smallerPixels(
  master: string,
  { width, kind }: { readonly width: number; readonly kind: Pixels['kind'] },
): Promise<Pixels | null> {
  try {
    const { data, info } = await sharp(master, { sequentialRead: true })
      .resize({ width, withoutEnlargement: true })
      .raw()
      .toBuffer({ resolveWithObject: true })
    return { data, raw: { width: info.width, height: info.height, channels: info.channels }, kind }
  } catch {
    // An image that was deleted a moment ago, or a row without its file.
    return null
  }
}
