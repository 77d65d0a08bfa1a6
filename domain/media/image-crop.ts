/** Shapes in which the lead image can be shown above its text and on the front page; lists show it 3 : 2. */
export const imageRatios = ['16-9', '3-2', '1-1'] as const
export type ImageRatio = (typeof imageRatios)[number]

/** Parts of the width and height, in percent, at which the focal point can be. */
export const FOCUS_STEP = 10

/**
 * What of an image is seen where it does not fit whole. `ratio` null = above its text it is shown whole. `x`, `y`: the focal
 * point, in percent from the left and from the top, which stays in view.
 */
export type ImageCrop = { readonly ratio: ImageRatio | null; readonly x: number; readonly y: number }

/** As it is where nobody has said anything. */
export const WHOLE_IMAGE: ImageCrop = { ratio: null, x: 50, y: 50 }

/** null for what says no more than nothing does. */
export function spokenCrop(crop: ImageCrop | null): ImageCrop | null {
  return crop === null || (crop.ratio === null && crop.x === 50 && crop.y === 50) ? null : crop
}
