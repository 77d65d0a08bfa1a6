import { describe, expect, test } from 'vitest'
import { checkInputOf } from '../testing/check-input-of.ts'
import { loneImageTexts, runInWords } from './run-in-words.ts'

function found(text: string) {
  return runInWords(checkInputOf(text)).map(({ key, context }) => `${key} ${context?.found}`)
}

describe('runInWords', () => {
  test('an image text that ran into a sentence is named with both words', () => {
    expect(found('Logo projektu Safer roadsCelem jest spokój.')).toEqual(['image-text-run-in roadsCelem'])
  })
  test('other words run together are named where they stand', () => {
    expect(found('Uczestnicy spotkaniaCelem jest spokój.')).toEqual(['words-run-together spotkaniaCelem'])
  })
  test.each(['Celem jest spokój.', 'Kanał na YouTube', 'MSWiA'])('%j is right', (text) => {
    expect(found(text)).toEqual([])
  })
})

test.each([
  ['Zdjęcie uczestników', 1],
  ['Mapa dojazdu do urzędu', 1],
  ['Zdjęcie zrobiono w maju.', 0],
  ['• Zdjęcie uczestników', 0],
])('an image text by itself: %j', (text, count) => {
  expect(loneImageTexts(checkInputOf(text))).toHaveLength(count)
})
