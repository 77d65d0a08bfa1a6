/** Largest upload of an image, in bytes. */
export const MAX_IMAGE_BYTES = 10 * 1024 * 1024
/** Largest image that is decoded, in pixels (width × height). */
export const MAX_IMAGE_PIXELS = 40_000_000
/** The kept master is never larger than this; no reader's screen shows more. Below the 16,383 that WebP can hold. */
export const MASTER_BOX = { width: 2_560, height: 8_192 } as const

/** From here on a master counts as large in the library, in bytes. */
export const LARGE_IMAGE_BYTES = 1_000_000

/** Beside a title in a list; 320 serves the same on a dense screen. In pixels. */
export const SMALL_WIDTH = 160
const STEPS = [SMALL_WIDTH, 320, 640, 960, 1_280] as const

/**
 * Widths kept of a master so wide, in pixels, ascending, the master last. Addresses are made of them and stay; the
 * files that older images lack are made when they are asked for (services/media/make-missing-width.ts). Nothing is enlarged; a step that saves next to nothing is left out.
 */
export function imageWidths(masterWidth: number): readonly number[] {
  return [...STEPS.filter((step) => step <= masterWidth * 0.9), masterWidth]
}
