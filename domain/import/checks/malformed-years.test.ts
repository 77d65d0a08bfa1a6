import { describe, expect, test } from 'vitest'
import { checkInputOf, foundIn } from '../testing/check-input-of.ts'
import { malformedYears } from './malformed-years.ts'

describe('named', () => {
  test.each([
    ['na lata 203-2015 zapisano', 'malformed-period', '203-2015'],
    ['na lata 2013–20155,', 'malformed-period', '2013–20155'],
    ['w okresie 2013 – 015.', 'malformed-period', '2013 – 015'],
    ['na lata 2013–2011.', 'period-backwards', '2013–2011'],
    ['w 20155 r. powołano', 'malformed-year', '20155'],
    ['od roku 201 działa', 'malformed-year', '201'],
    ['w marcu i kwietnia 20155 było', 'malformed-year', '20155'],
    ['w 1o14 roku', 'malformed-year', '1o14'],
    ['rok 2O15', 'malformed-year', '2O15'],
    ['rok 20l5', 'malformed-year', '20l5'],
    ['dnia 02.03.20155', 'malformed-year', '02.03.20155'],
    ['dnia 02.03.215 r.', 'malformed-year', '02.03.215'],
  ])('%j', (text, key, found) => {
    const findings = malformedYears(checkInputOf(text))
    expect(findings.map((finding) => finding.key)).toEqual([key])
    expect(foundIn(findings)).toEqual([found])
  })
})

test.each([
  'na lata 2013-2015',
  'rok szkolny 2013/2014',
  'w latach 2009-2014.',
  'przeszkolono 20155 osób',
  'tel. 22-628-20-15',
  'strony 100-2015',
  'zarządzenie nr 47/2015-203',
  'w 2015 r.',
  'kod 00-583',
  'dom nr 1o',
  'Olll',
  '203 trenerów',
  '1999–1999',
  'poz. 20155',
])('%j is left alone', (text) => {
  expect(malformedYears(checkInputOf(text))).toEqual([])
})
