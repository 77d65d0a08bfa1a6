import { imageWidths } from './image-size.ts'

/** The master, as its row knows it. Width and height in pixels. */
export type KeptImage = {
  readonly hash: string
  readonly mimeType: string
  readonly width: number
  readonly height: number
}

/** What a page needs to show an image: WebP for nearly everybody, and for the rest the format of the master. */
export type ImageSources = {
  readonly src: string
  readonly width: number
  readonly height: number
  readonly srcSet: string
  readonly webpSrcSet: string
}

export const imageFormats = {
  webp: { mimeType: 'image/webp' },
  jpg: { mimeType: 'image/jpeg' },
  png: { mimeType: 'image/png' },
} as const
export type ImageFormat = keyof typeof imageFormats

/** Where readers get images, and where staff see those that no reader may see yet. */
export const IMAGE_ADDRESS = '/media'
export const STAFF_IMAGE_ADDRESS = '/panel/api/media'

/** Width that a program gets which asks for one size only, at most, in pixels. */
const PLAIN_WIDTH = 960

/** Formats kept of an image, the fallback last. */
export function formatsOf({ mimeType }: Pick<KeptImage, 'mimeType'>): readonly ['webp', 'jpg' | 'png'] {
  return ['webp', mimeType === imageFormats.png.mimeType ? 'png' : 'jpg']
}

/** `base`: the address before the hash. */
export function imageSources(image: KeptImage, base: string = IMAGE_ADDRESS): ImageSources {
  const [webp, fallback] = formatsOf(image)
  const widths = imageWidths(image.width)
  const address = (width: number, format: ImageFormat) => `${base}/${image.hash}/${imageFileName(width, format)}`
  const sources = (format: ImageFormat) => widths.map((width) => `${address(width, format)} ${width}w`).join(', ')
  return {
    src: address(widths.findLast((width) => width <= PLAIN_WIDTH) ?? image.width, fallback),
    width: image.width,
    height: image.height,
    srcSet: sources(fallback),
    webpSrcSet: sources(webp),
  }
}

export function imageFileName(width: number, format: ImageFormat): string {
  return `${width}.${format}`
}

/** The last part of an address, of this image: one spelling for each file that is kept, null for anything else. */
export function parseImageFile(name: string, image: KeptImage): { width: number; format: ImageFormat } | null {
  for (const format of formatsOf(image)) {
    const width = imageWidths(image.width).find((one) => imageFileName(one, format) === name)
    if (width !== undefined) return { width, format }
  }
  return null
}
