import { imageWidths, SMALL_WIDTH } from './image-size.ts'

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
  const all = imageWidths(image.width)
  // No column is as narrow as a picture in a list.
  const widths = all.length > 1 ? all.filter((width) => width > SMALL_WIDTH) : all
  const address = (width: number, format: ImageFormat) => imageAddress(image, { width, format }, base)
  const sources = (format: ImageFormat) => widths.map((width) => `${address(width, format)} ${width}w`).join(', ')
  return {
    src: address(widths.findLast((width) => width <= PLAIN_WIDTH) ?? image.width, fallback),
    width: image.width,
    height: image.height,
    srcSet: sources(fallback),
    webpSrcSet: sources(webp),
  }
}

/** The widest file of an image in the format of its master: what one opens to look closely. */
export function largestSource({ src, srcSet }: Pick<ImageSources, 'src' | 'srcSet'>): string {
  return srcSet.split(', ').at(-1)?.split(' ')[0] ?? src
}

/**
 * The image beside a title of a list: 160 px wide, and twice that for a dense screen. Width and height in pixels are those
 * of `src`; the sets say how wide each file is, and the page how wide it is shown. `base`: the address before the hash.
 */
export function smallImageSources(image: KeptImage, base: string = IMAGE_ADDRESS): ImageSources {
  const [webp, fallback] = formatsOf(image)
  const widths = imageWidths(image.width)
  const single = Math.min(SMALL_WIDTH, image.width)
  const width = widths.find((one) => one >= single) ?? image.width
  const double = widths.find((one) => one >= 2 * width)
  const sources = (format: ImageFormat) =>
    [width, ...(double ? [double] : [])]
      .map((one) => `${imageAddress(image, { width: one, format }, base)} ${one}w`)
      .join(', ')
  return {
    src: imageAddress(image, { width, format: fallback }, base),
    width,
    height: Math.max(1, Math.round((image.height * width) / image.width)),
    srcSet: sources(fallback),
    webpSrcSet: sources(webp),
  }
}

function imageAddress(
  { hash }: Pick<KeptImage, 'hash'>,
  { width, format }: { width: number; format: ImageFormat },
  base: string,
): string {
  return `${base}/${hash}/${imageFileName(width, format)}`
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
