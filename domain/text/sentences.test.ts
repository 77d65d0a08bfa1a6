import { expect, test } from 'vitest'
import { sentences } from './sentences.ts'

test.each<[string, readonly string[]]>([
  ['', []],
  ['Jedno zdanie.', ['Jedno zdanie.']],
  ['Zespół powołano. Działa od dziś! Czy wystarczy?', ['Zespół powołano.', 'Działa od dziś!', 'Czy wystarczy?']],
  ['Mówi o tym art. 5 ust. 2 ustawy. Obowiązuje.', ['Mówi o tym art. 5 ust. 2 ustawy.', 'Obowiązuje.']],
  ['Powołano 2 marca 2015 r. Łódź ma zespół.', ['Powołano 2 marca 2015 r. Łódź ma zespół.']],
  ['Przewodniczy J. Kowalski. Zastępuje A. Nowak.', ['Przewodniczy J. Kowalski.', 'Zastępuje A. Nowak.']],
  ['Powiedział: „Koniec.” Wyszedł.', ['Powiedział: „Koniec.”', 'Wyszedł.']],
  ['Wiersz\nDrugi wiersz', ['Wiersz', 'Drugi wiersz']],
  ['Zadzwoń: 22 628 01 20. 24 godziny na dobę.', ['Zadzwoń: 22 628 01 20. 24 godziny na dobę.']],
])('%j', (text, found) => {
  expect(sentences(text)).toEqual(found)
})

test('loses nothing but the spaces between', () => {
  const text = 'Raz.  Dwa… Trzy (np. Cztery).   Pięć?! 6. Siedem'
  expect(sentences(text).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
})
