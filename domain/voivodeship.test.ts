import { expect, test } from 'vitest'
import { slugify } from '#domain/article/slug.ts'
import { findVoivodeshipBySlug, isVoivodeshipCode, voivodeship, voivodeshipCodes, voivodeships } from './voivodeship.ts'

test('the 16 voivodeships', () => {
  expect(voivodeships.map(({ code, name, adjective, slug, inName }) => [code, name, adjective, slug, inName])).toEqual([
    ['02', 'dolnośląskie', 'dolnośląski', 'dolnoslaskie', 'w województwie dolnośląskim'],
    ['04', 'kujawsko-pomorskie', 'kujawsko-pomorski', 'kujawsko-pomorskie', 'w województwie kujawsko-pomorskim'],
    ['06', 'lubelskie', 'lubelski', 'lubelskie', 'w województwie lubelskim'],
    ['08', 'lubuskie', 'lubuski', 'lubuskie', 'w województwie lubuskim'],
    ['10', 'łódzkie', 'łódzki', 'lodzkie', 'w województwie łódzkim'],
    ['12', 'małopolskie', 'małopolski', 'malopolskie', 'w województwie małopolskim'],
    ['14', 'mazowieckie', 'mazowiecki', 'mazowieckie', 'w województwie mazowieckim'],
    ['16', 'opolskie', 'opolski', 'opolskie', 'w województwie opolskim'],
    ['18', 'podkarpackie', 'podkarpacki', 'podkarpackie', 'w województwie podkarpackim'],
    ['20', 'podlaskie', 'podlaski', 'podlaskie', 'w województwie podlaskim'],
    ['22', 'pomorskie', 'pomorski', 'pomorskie', 'w województwie pomorskim'],
    ['24', 'śląskie', 'śląski', 'slaskie', 'w województwie śląskim'],
    ['26', 'świętokrzyskie', 'świętokrzyski', 'swietokrzyskie', 'w województwie świętokrzyskim'],
    ['28', 'warmińsko-mazurskie', 'warmińsko-mazurski', 'warminsko-mazurskie', 'w województwie warmińsko-mazurskim'],
    ['30', 'wielkopolskie', 'wielkopolski', 'wielkopolskie', 'w województwie wielkopolskim'],
    ['32', 'zachodniopomorskie', 'zachodniopomorski', 'zachodniopomorskie', 'w województwie zachodniopomorskim'],
  ])
})

test('are in Polish order, and each slug is the folded name', () => {
  const names = voivodeships.map((one) => one.name)
  expect(names).toEqual(names.toSorted(new Intl.Collator('pl').compare))
  for (const { name, slug } of voivodeships) expect(slugify(name)).toBe(slug)
})

test('are found by code and by slug', () => {
  for (const code of voivodeshipCodes) expect(findVoivodeshipBySlug(voivodeship(code).slug)?.code).toBe(code)
  expect(findVoivodeshipBySlug('łódzkie')).toBeNull()
  expect(findVoivodeshipBySlug('')).toBeNull()
})

test.each([
  ['02', true],
  ['32', true],
  ['2', false],
  ['03', false],
  ['34', false],
  ['', false],
  ['toString', false],
])('isVoivodeshipCode(%j) is %s', (text, is) => {
  expect(isVoivodeshipCode(text)).toBe(is)
})
