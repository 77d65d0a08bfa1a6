import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { FOCUS_STEP, imageRatios, spokenCrop, WHOLE_IMAGE } from './image-crop.ts'
import { imageCropSchema } from './image-crop-schema.ts'

test('a focal point lies inside, on a step; a ratio is one of three', () => {
  expect(imageCropSchema.safeParse({ ratio: '16-9', x: 0, y: 100 }).success).toBe(true)
  const wrong = [{ x: 15 }, { y: -10 }, { x: 110 }, { y: Number.NaN }, { ratio: '4-3' }, { ratio: undefined }]
  for (const how of wrong)
    expect(imageCropSchema.safeParse({ ...WHOLE_IMAGE, ...how }).success, JSON.stringify(how)).toBe(false)
})

test('what says no more than nothing does is nothing', () => {
  expect(spokenCrop(WHOLE_IMAGE)).toBeNull()
  expect(spokenCrop(null)).toBeNull()
  expect(spokenCrop({ ratio: null, x: 50, y: 40 })).toEqual({ ratio: null, x: 50, y: 40 })
})

test('every ratio and every step has its class, for the pages take no style attribute', () => {
  const css = readFileSync(join(import.meta.dirname, '../../app/styles/crops.css'), 'utf8')
  for (const ratio of imageRatios) expect(css).toContain(`.crop-${ratio} img {`)
  for (let part = 0; part <= 100; part += FOCUS_STEP) {
    expect(css).toContain(`.focus-x-${part} {\n  --focus-x: ${part}%;`)
    expect(css).toContain(`.focus-y-${part} {\n  --focus-y: ${part}%;`)
  }
})
