import { expect, test } from 'vitest'
import { imageWidths } from './image-size.ts'

test.each([
  [1, [1]],
  [320, [320]],
  [350, [350]],
  [700, [320, 700]],
  [720, [320, 640, 720]],
  [1_280, [320, 640, 960, 1_280]],
  [2_560, [320, 640, 960, 1_280, 2_560]],
])('a master %i px wide', (width, kept) => {
  expect(imageWidths(width)).toEqual(kept)
})
