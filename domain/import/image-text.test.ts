import { describe, expect, test } from 'vitest'
import { findRunTogether, splitGluedImageText, startOfName, startsAsImageText } from './image-text.ts'

describe('splitGluedImageText', () => {
  test.each([
    ['Logo projektu Safer roadsCelem jest', 'Logo projektu Safer roads', 'Celem jest'],
    ['Zdjęcie uczestnikówŁącznie przyszło', 'Zdjęcie uczestników', 'Łącznie przyszło'],
    ['Fot. archiwum urzęduNa spotkaniu', 'Fot. archiwum urzędu', 'Na spotkaniu'],
    ['Baner kampanii na YouTube i FacebookuZapraszamy', 'Baner kampanii na YouTube i Facebooku', 'Zapraszamy'],
  ])('%j', (text, imageText, rest) => {
    expect(splitGluedImageText(text)).toEqual({ imageText, rest })
  })

  test.each([
    '',
    'Celem jest',
    'Uczestnicy spotkaniaCelem jest',
    'Logo projektu jest niebieskie.',
    'Logotypowa sprawaCelem',
    'Logo kanału YouTube',
  ])('%j stays whole', (text) => {
    expect(splitGluedImageText(text)).toBeNull()
  })
})

test.each([
  ['beingsCelem', [6]],
  ['mObywatel, eDoręczenia, iPhone', []],
  ['MSWiA i ePUAP', []],
  ['McDonald i LinkedIn', []],
  ['raz DwaTrzy czteryPięć', [7, 18]],
])('words run together in %j', (text, places) => {
  expect(findRunTogether(text)).toEqual(places)
})

test('a line that only begins with the same letters is no image text', () => {
  expect(startsAsImageText('Mapa dojazdu')).toBe(true)
  expect(startsAsImageText('Mapami zajmuje się urząd')).toBe(false)
})

test('the name begins behind the Polish words', () => {
  expect(startOfName('Logo projektu Safer roads')).toBe('Logo projektu '.length)
  expect(startOfName('Safer roads')).toBe(0)
})
