import { describe, expect, test } from 'vitest'
import { dateAfterLabel, edgeFrameKey, frameKey, publicationDateParts, tagsAfterLabel } from './boilerplate.ts'

test.each([
  ['Strona znajduje się w archiwum.', 'archive-line'],
  ['Ta strona została przeniesiona do archiwum', 'archive-line'],
  ['Serwis archiwalny. Aktualne informacje: gov.example', 'archive-line'],
  ['This page has been archived', 'archive-line'],
  ['The article is archived.', 'archive-line'],
  ['A A A', 'text-size'],
  ['AAA', 'text-size'],
  ['A- A A+', 'text-size'],
  ['EN', 'twin-link'],
  ['Wersja polska', 'twin-link'],
  ['2023-02-06, 00:24', 'print-stamp-line'],
  ['Wydrukowano: 06.02.2023, 0:24', 'print-stamp-line'],
  ['https://portal.example/hl/6930,Zespoly.print', 'page-address-line'],
  ['podziel się treścią:', 'share'],
  ['share this content:', 'share'],
  ['Facebook', 'share'],
  ['Drukuj', 'navigation'],
  ['Znajdź pomoc', 'side-box'],
  ['Treści na licencji Creative Commons Uznanie autorstwa', 'licence-notice'],
])('%j is %s', (text, key) => {
  expect(frameKey(text)).toBe(key)
})

test.each([
  '',
  'Archiwum',
  'Strona polska złożyła wniosek.',
  'Zespół A',
  'EN 301 549',
  'Drukuj ulotki',
  'x'.repeat(500),
])('%j is no frame', (text) => {
  expect(frameKey(text)).toBeNull()
})

test('beside the text an address or a word like "Kontakt" may belong to it', () => {
  expect(
    ['https://portal.example/a', 'Szukaj', 'Kontakt', 'Strona znajduje się w archiwum.'].map(edgeFrameKey),
  ).toEqual([null, null, null, null])
  expect(['A A A', 'Drukuj', 'EN'].map(edgeFrameKey)).toEqual(['text-size', 'navigation', 'twin-link'])
})

describe('labels', () => {
  test.each([
    ['Dodane dnia 02.03.2015', '02.03.2015'],
    ['Dodane  dnia:\u00a002.03.2015 r.', '02.03.2015'],
    ['Published Publication date 07.12.2015', '07.12.2015'],
    ['Dodane dnia', ''],
    ['Dodane przez redakcję', null],
  ])('%j dates the page: %j', (text, after) => {
    expect(dateAfterLabel(text)).toBe(after)
  })

  test.each([
    ['Tagi:', ''],
    ['Tagi', ''],
    ['Tags: one, two', 'one, two'],
    ['Tagiem oznaczono', null],
    ['Tagi nadaje redakcja', null],
  ])('%j holds the tags %j', (text, after) => {
    expect(tagsAfterLabel(text)).toBe(after)
  })

  test('a date of the label has its three numbers, possible or not', () => {
    expect(publicationDateParts('31.02.2015')).toEqual({ day: 31, month: 2, year: 2015 })
    expect(publicationDateParts('2015-03-02')).toBeNull()
  })
})
