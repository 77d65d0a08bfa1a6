import { expect, test } from 'vitest'
import { backInPlace, carriedPlace, placeInList, withList, withPlaceOf } from './list-place.ts'

const place = 'stan=czeka&q=%C5%82%C3%B3dzki+zesp%C3%B3%C5%82&strona=3'

test('the place in a list goes with a link and comes back with what was done', () => {
  expect(placeInList(`/panel/artykuly?${place}&komunikat=published&artykul=7`)).toBe(place)
  const confirmation = withList('/panel/artykuly/7/opublikuj', place)
  expect(carriedPlace(confirmation)).toBe(place)
  expect(backInPlace('/panel/artykuly?artykul=7', confirmation)).toBe(`/panel/artykuly?${place}&artykul=7`)
})

test('a search inside a form keeps the place, and nothing else of what stood in the address', () => {
  const page = withList('/panel/artykuly/7/archiwum', place)
  const again = withPlaceOf('/panel/artykuly/7/archiwum?nastepca=plan#pole-nastepca', `${page}&nastepca=inny`)
  expect(again).toMatch(/^\/panel\/artykuly\/7\/archiwum\?nastepca=plan&lista=[^&]+#pole-nastepca$/)
  expect(carriedPlace(again.split('#')[0] ?? '')).toBe(place)
  expect(withPlaceOf('/logowanie?wylogowano=1', page)).toBe('/logowanie?wylogowano=1')
})

test('a form in the list itself comes back to the same page of it', () => {
  expect(backInPlace('/panel/pliki/zalaczniki', '/panel/pliki/zalaczniki?q=plan&strona=2&blad=in-use')).toBe(
    '/panel/pliki/zalaczniki?q=plan&strona=2',
  )
})

test.each([
  ['/panel/tagi', '/panel/tagi/5'],
  ['/panel', '/panel/moje-konto/haslo'],
  ['/panel/artykuly?artykul=7', '/panel/artykuly/7/opublikuj?lista='],
  // Another list than the one above the page knows nothing of its filters.
  ['/panel/artykuly?artykul=7', '/panel/kosz?strona=2'],
  ['/logowanie?wylogowano=1', '/panel/moje-konto?lista=a%3Db'],
])('%s from %s stays as it is', (list, page) => {
  expect(backInPlace(list, page)).toBe(list)
})

test('what somebody wrote into the address stays a query of our own path', () => {
  const strange = withList('/panel/tagi/5', 'https://zly.example/?a=1&komunikat=tag-changed#x')
  const back = backInPlace('/panel/tagi', strange)
  expect(back).toMatch(/^\/panel\/tagi\?[^#?]*$/)
  expect(back).not.toContain('komunikat')
})
