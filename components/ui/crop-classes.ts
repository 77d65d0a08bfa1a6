import type { ImageCrop } from '#domain/media/image-crop.ts'

/** Classes for the focal point of an image that fills its place (app/styles/crops.css); '' = the middle. */
export function focusClasses(crop: ImageCrop | null): string {
  return crop === null ? '' : `focus-x-${crop.x} focus-y-${crop.y}`
}

/** The same with the shape in which the image is shown; '' = whole. */
export function cropClasses(crop: ImageCrop | null): string {
  return crop === null || crop.ratio === null ? '' : `crop crop-${crop.ratio} ${focusClasses(crop)}`
}
