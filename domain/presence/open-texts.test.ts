import { expect, test } from 'vitest'
import { createOpenTexts, OPEN_AGAIN_MS } from './open-texts.ts'

const NOW = Date.UTC(2026, 2, 2, 9)
const [anna, bogdan] = [1, 2]

test('others are told, never oneself, each of their own text', () => {
  const texts = createOpenTexts()
  texts.seen(7, anna, NOW)
  texts.seen(8, bogdan, NOW)
  expect(texts.others(7, bogdan, NOW)).toEqual([{ accountId: anna, savedAt: null }])
  expect(texts.others(7, anna, NOW)).toEqual([])
  expect(texts.others(9, anna, NOW)).toEqual([])
})

test('the last save is told as long as the text is open', () => {
  const texts = createOpenTexts()
  texts.saved(7, anna, NOW)
  texts.seen(7, anna, NOW + OPEN_AGAIN_MS)
  expect(texts.others(7, bogdan, NOW + OPEN_AGAIN_MS)).toEqual([{ accountId: anna, savedAt: NOW }])
  texts.left(7, anna)
  texts.seen(7, anna, NOW + OPEN_AGAIN_MS)
  expect(texts.others(7, bogdan, NOW + OPEN_AGAIN_MS)).toEqual([{ accountId: anna, savedAt: null }])
})

test.each([
  ['a beat was missed', 2 * OPEN_AGAIN_MS, 1],
  ['the tab is in the background', 2 * 60_000, 1],
  ['nothing was heard for minutes', 3 * 60_000, 0],
  ['the clock was set back', -1, 0],
])('when %s', (_when, after, shown) => {
  const texts = createOpenTexts()
  texts.seen(7, anna, NOW)
  expect(texts.others(7, bogdan, NOW + after)).toHaveLength(shown)
})
