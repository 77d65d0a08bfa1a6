import { expect, test } from 'vitest'
import { insertChoices } from './insert-choices.ts'

const names = (typed: string) => insertChoices(typed).map(({ label }) => label)

test('everything is offered before anything is typed, each once', () => {
  const all = names('')
  expect(all).toContain('Nagłówek 2')
  expect(all).toContain('Rejestr zespołów')
  expect(new Set(all).size).toBe(all.length)
})

test('the beginning of a word is enough, without diacritics too, and so is another word for it', () => {
  expect(names('nag')).toEqual(['Nagłówek 2', 'Nagłówek 3', 'Nagłówek 4'])
  expect(names('Zał')).toEqual(['Załącznik'])
  expect(names('zal')).toEqual(['Załącznik'])
  expect(names('zdjęcie')).toEqual(['Obraz'])
  expect(names('numer')).toEqual(['Lista numerowana'])
  expect(names('łówek')).toEqual([])
})
