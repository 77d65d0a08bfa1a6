import { expect, test } from 'vitest'
import { nearNameFinder } from './near-name.ts'

const isNearName = (a: string, b: string) => nearNameFinder([{ name: a }])(b) !== null

test.each([
  ['Szkolenia', 'szkolenie'],
  ['Szkolenia', 'Szkołenia'],
  ['plany krajowe', 'Krajowe plany'],
  ['PL-15', 'PL 15'],
  ['współpraca międzynarodowa', 'wspólpraca miedzynarodowe'],
  ['Straż Graniczna', 'Straz: Graniczna'],
  ['', '„”'],
])('%j and %j are near', (a, b) => {
  expect(isNearName(a, b)).toBe(true)
  expect(isNearName(b, a)).toBe(true)
})

test.each([
  ['lubuskie', 'lubelskie'],
  ['PL-15', 'PL-16'],
  ['Plan na lata 2011–2012', 'Plan na lata 2013–2015'],
  ['Unia', 'Ukra'],
  ['pomoc', 'pomorskie'],
  ['Szkolenia', 'Konkursy'],
  ['Sąd', 'Sad rejonowy'],
])('%j and %j are not', (a, b) => {
  expect(isNearName(a, b)).toBe(false)
  expect(isNearName(b, a)).toBe(false)
})

test('a long text takes no long time', () => {
  expect(isNearName('ł'.repeat(300), `${'l'.repeat(299)}a`)).toBe(true)
})
