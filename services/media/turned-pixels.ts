import { formatsOf, type KeptImage } from '#domain/media/image-address.ts'
import { MASTER_BOX } from '#domain/media/image-size.ts'
import type { ImageTurn } from '#domain/media/image-turn.ts'
import type { Pixels } from './decode-image.ts'
import { sharp } from './image-library.ts'
import { keptImagePath } from './image-paths.ts'

const degrees = { right: 90, left: 270, over: 180 } as const satisfies Record<ImageTurn, number>

/** The master of a kept image, turned, as pixels to be kept as a picture of its own. Throws when its file is not there. */
export async function turnedPixels(dataDirectory: string, image: KeptImage, turn: ImageTurn): Promise<Pixels> {
  const [, fallback] = formatsOf(image)
  const master = keptImagePath(dataDirectory, image.hash, { width: image.width, format: fallback })
  const { data, info } = await sharp(master)
    .rotate(degrees[turn])
    .resize({ ...MASTER_BOX, fit: 'inside', withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  return { data, raw: { width, height, channels }, kind: fallback === 'png' ? 'png' : 'jpeg' }
}
