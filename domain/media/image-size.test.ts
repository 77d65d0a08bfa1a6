import { expect, test } from 'vitest'
import { imageWidths } from './image-size.ts'

test.each([
  [1, [1]],
  [160, [160]],
  [175, [175]],
  [320, [160, 320]],
  [350, [160, 350]],
  [700, [160, 320, 700]],
  [720, [160, 320, 640, 720]],
  [1_280, [160, 320, 640, 960, 1_280]],
  [2_560, [160, 320, 640, 960, 1_280, 2_560]],
])('a master %i px wide', (width, kept) => {
  expect(imageWidths(width)).toEqual(kept)
})
