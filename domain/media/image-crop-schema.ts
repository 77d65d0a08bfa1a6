import { z } from 'zod'
import { FOCUS_STEP, type ImageCrop, imageRatios } from './image-crop.ts'

const focus = z.int().min(0).max(100).multipleOf(FOCUS_STEP)

/** A crop from outside: one of the shapes, or none, and a focal point on the steps. */
export const imageCropSchema: z.ZodType<ImageCrop> = z.object({
  ratio: z.enum(imageRatios).nullable(),
  x: focus,
  y: focus,
})
