import type { ImageFormat } from '#domain/media/image-address.ts'
import { SMALL_WIDTH } from '#domain/media/image-size.ts'
import type { Pixels } from './decode-image.ts'
import { sharp } from './image-library.ts'

/**
 * Bits of information in a pixel's brightness below which a picture is a drawing: flat colours and edges (a chart, a
 * plan, a screen), which lossy compression would smear. Photographs have 6 to 8.
 */
const DRAWING_ENTROPY = 5

/** How one picture is written at every width. */
export type Manner = { readonly fallback: 'jpg' | 'png'; readonly isDrawing: boolean; readonly isOpaque: boolean }

/** A JPEG has lost its edges already, so it stays one. Transparency needs PNG. */
export async function mannerOf({ data, raw, kind }: Pixels): Promise<Manner> {
  const { entropy, isOpaque } = await sharp(data, { raw }).stats()
  const isDrawing = kind !== 'jpeg' && entropy < DRAWING_ENTROPY
  return { fallback: isDrawing || !isOpaque ? 'png' : 'jpg', isDrawing, isOpaque }
}

/** The picture at `width` pixels. The same pixels give the same bytes. */
export async function encodeImage(
  { data, raw }: Pixels,
  { width, format, manner }: { width: number; format: ImageFormat; manner: Manner },
): Promise<Buffer> {
  const isSmaller = width < raw.width
  // Sharper kernels leave a halo along the edges of a drawing, which is seen and has to be paid for.
  const kernel = manner.isDrawing ? 'mitchell' : 'lanczos3'
  const sized = sharp(data, { raw }).resize({ width, withoutEnlargement: true, kernel })
  const picture = manner.isOpaque ? sized.removeAlpha() : sized
  if (format === 'png') return picture.png({ compressionLevel: 9 }).toBuffer()
  if (format === 'jpg') return picture.jpeg({ quality: 82, progressive: true }).toBuffer()
  if (!manner.isDrawing) return picture.webp({ quality: 80 }).toBuffer()
  // Flat colours are smallest without any loss; edges softened by making the drawing smaller are not, and what was made
  // smaller is looked at for what it shows, not for its pixels.
  const exact = await picture.clone().webp({ lossless: true, effort: 2 }).toBuffer()
  const near = await picture.webp(isSmaller ? smallerDrawing(width) : { quality: 90 }).toBuffer()
  return near.byteLength < exact.byteLength ? near : exact
}

/** A drawing beside a title is no larger than a stamp, and soon written. */
function smallerDrawing(width: number) {
  return width <= 2 * SMALL_WIDTH ? { quality: 80, effort: 6 } : { quality: 82 }
}
