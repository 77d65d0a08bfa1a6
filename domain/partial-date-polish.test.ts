import { describe, expect, test } from 'vitest'
import { type PartialDate, parsePartialDate } from './partial-date.ts'
import { addedLabel, dateTimeAttribute, formatPartialDate, parsePolishDate } from './partial-date-polish.ts'

function date(edtf: string): PartialDate {
  const parsed = parsePartialDate(edtf)
  if (parsed === null) throw new Error(`The test needs a date: ${edtf}`)
  return parsed
}

describe('formatPartialDate', () => {
  test.each([
    ['2015-03-02', '02.03.2015', '2 marca 2015 r.', '2 marca 2015 r.', 'od 2 marca 2015 r.'],
    ['2010-10', 'październik 2010', 'październik 2010 r.', 'w październiku 2010 r.', 'od października 2010 r.'],
    ['2014-09', 'wrzesień 2014', 'wrzesień 2014 r.', 'we wrześniu 2014 r.', 'od września 2014 r.'],
    ['2011', '2011', '2011 r.', 'w 2011 r.', 'od 2011 r.'],
    ['2016-02-29', '29.02.2016', '29 lutego 2016 r.', '29 lutego 2016 r.', 'od 29 lutego 2016 r.'],
  ])('%s', (edtf, table, prose, inForm, since) => {
    expect(formatPartialDate(date(edtf), 'table')).toBe(table)
    expect(formatPartialDate(date(edtf), 'prose')).toBe(prose)
    expect(formatPartialDate(date(edtf), 'in')).toBe(inForm)
    expect(formatPartialDate(date(edtf), 'since')).toBe(since)
  })

  test.each([
    ['01', 'styczeń 2010', 'w styczniu 2010 r.', 'od stycznia 2010 r.'],
    ['02', 'luty 2010', 'w lutym 2010 r.', 'od lutego 2010 r.'],
    ['03', 'marzec 2010', 'w marcu 2010 r.', 'od marca 2010 r.'],
    ['04', 'kwiecień 2010', 'w kwietniu 2010 r.', 'od kwietnia 2010 r.'],
    ['05', 'maj 2010', 'w maju 2010 r.', 'od maja 2010 r.'],
    ['06', 'czerwiec 2010', 'w czerwcu 2010 r.', 'od czerwca 2010 r.'],
    ['07', 'lipiec 2010', 'w lipcu 2010 r.', 'od lipca 2010 r.'],
    ['08', 'sierpień 2010', 'w sierpniu 2010 r.', 'od sierpnia 2010 r.'],
    ['09', 'wrzesień 2010', 'we wrześniu 2010 r.', 'od września 2010 r.'],
    ['10', 'październik 2010', 'w październiku 2010 r.', 'od października 2010 r.'],
    ['11', 'listopad 2010', 'w listopadzie 2010 r.', 'od listopada 2010 r.'],
    ['12', 'grudzień 2010', 'w grudniu 2010 r.', 'od grudnia 2010 r.'],
  ])('month %s in its three cases', (month, table, inForm, since) => {
    expect(formatPartialDate(date(`2010-${month}`), 'table')).toBe(table)
    expect(formatPartialDate(date(`2010-${month}`), 'in')).toBe(inForm)
    expect(formatPartialDate(date(`2010-${month}`), 'since')).toBe(since)
  })

  test.each([
    ['2015-03-03/2015-11-25', 'po 2 marca, nie później niż 25 listopada 2015 r.'],
    ['2014-03-03/2015-11-25', 'po 2 marca 2014 r., nie później niż 25 listopada 2015 r.'],
    ['2015-01-01/2015-11-25', 'po 31 grudnia 2014 r., nie później niż 25 listopada 2015 r.'],
    ['2016-03-01/2016-04-30', 'po 29 lutego, nie później niż 30 kwietnia 2016 r.'],
    ['2010-03/2010-10', 'nie wcześniej niż w marcu, nie później niż w październiku 2010 r.'],
    ['2010-09/2011-09', 'nie wcześniej niż we wrześniu 2010 r., nie później niż we wrześniu 2011 r.'],
    ['2010/2012', 'nie wcześniej niż w 2010 r., nie później niż w 2012 r.'],
    ['2015-03-03/2015', 'po 2 marca 2015 r., nie później niż w 2015 r.'],
    ['2014-10/2015-03-02', 'nie wcześniej niż w październiku 2014 r., nie później niż 2 marca 2015 r.'],
    ['2015/2015-03', 'nie wcześniej niż w 2015 r., nie później niż w marcu 2015 r.'],
    ['1000-01-01/1000-02-01', 'po 31 grudnia 999 r., nie później niż 1 lutego 1000 r.'],
  ])('the interval %s in prose', (edtf, prose) => {
    expect(formatPartialDate(date(edtf), 'prose')).toBe(prose)
    expect(formatPartialDate(date(edtf), 'in')).toBe(prose)
    expect(formatPartialDate(date(edtf), 'since')).toBe(`od dnia przypadającego ${prose}`)
  })

  test.each([
    ['2015-03-03/2015-11-25', 'najwcześniej 03.03.2015, najpóźniej 25.11.2015'],
    ['2010-03/2010-10', 'najwcześniej marzec 2010, najpóźniej październik 2010'],
    ['2010/2012', 'najwcześniej 2010, najpóźniej 2012'],
    ['2014-10/2015-03-02', 'najwcześniej październik 2014, najpóźniej 02.03.2015'],
  ])('the interval %s in a table', (edtf, table) => {
    expect(formatPartialDate(date(edtf), 'table')).toBe(table)
  })

  test.each([
    ['2015-03-03/2015-11-25', 'między 03.03 a 25.11.2015'],
    ['2014-12-30/2015-11-25', 'między 30.12.2014 a 25.11.2015'],
    ['2010-03/2010-10', 'między 03.2010 a 10.2010'],
    ['2010/2012', 'między 2010 a 2012'],
    ['2015-01-05/2015-10', 'między 05.01.2015 a 10.2015'],
    ['2015-03-02', '02.03.2015'],
    ['2010-10', 'październik 2010'],
    ['2011', '2011'],
  ])('%s on one line of a list', (edtf, row) => {
    expect(formatPartialDate(date(edtf), 'row')).toBe(row)
  })
})

test.each([
  ['2015-03-02', 'Dodane dnia 2 marca 2015 r.'],
  ['2010-10', 'Dodano: październik 2010 r.'],
  ['2011', 'Dodano: 2011 r.'],
  ['2015-03-03/2015-11-25', 'Dodano: po 2 marca, nie później niż 25 listopada 2015 r.'],
])('addedLabel of %s', (edtf, label) => {
  expect(addedLabel(date(edtf))).toBe(label)
})

test('dateTimeAttribute gives no value for an interval', () => {
  expect(dateTimeAttribute(date('2015-03-02'))).toBe('2015-03-02')
  expect(dateTimeAttribute(date('2015-03'))).toBe('2015-03')
  expect(dateTimeAttribute(date('2015'))).toBe('2015')
  expect(dateTimeAttribute(date('2015/2016'))).toBeNull()
})

describe('parsePolishDate', () => {
  test.each([
    ['02.03.2015', '2015-03-02'],
    ['2.3.2015', '2015-03-02'],
    ['02. 03. 2015 r.', '2015-03-02'],
    ['02.03.2015r.', '2015-03-02'],
    ['dnia 02.03.2015', '2015-03-02'],
    ['2 marca 2015 r.', '2015-03-02'],
    ['2\u00a0marca 2015\u00a0r.', '2015-03-02'],
    ['  2 MARCA 2015 ROKU ', '2015-03-02'],
    ['z dnia 12 marca 2004 r.', '2004-03-12'],
    ['w dniu 10 kwietnia 2020 r.', '2020-04-10'],
    ['od 7 października 2014', '2014-10-07'],
    ['7 pazdziernika 2014', '2014-10-07'],
    ['29.02.2016', '2016-02-29'],
    ['październik 2010', '2010-10'],
    ['pa\u017adziernik 2010', '2010-10'],
    ['w październiku 2010 roku', '2010-10'],
    ['we wrześniu 2014 r.', '2014-09'],
    ['od października 2010 roku', '2010-10'],
    ['10.2010', '2010-10'],
    ['2011 r.', '2011'],
    ['w 2011 roku', '2011'],
    ['rok 2011', null],
    ['2011', '2011'],
    ['31.02.2015', null],
    ['29.02.2015', null],
    ['00.03.2015', null],
    ['2.13.2015', null],
    ['31 kwietnia 2015', null],
    ['2 marzo 2015', null],
    ['druga połowa 2014', null],
    ['w drugiej połowie 2014', null],
    ['203-2015', null],
    ['2013–2015', null],
    ['02.03.15', null],
    ['0999', null],
    ['15 listopada br.', null],
    ['marca', null],
    ['', null],
    ['r.', null],
    ['2 marca 2015 r. w Warszawie', null],
  ])('%j is %s', (text, edtf) => {
    expect(parsePolishDate(text)?.edtf ?? null).toBe(edtf)
  })

  test('reads back every form that is printed', () => {
    const dates = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0')).flatMap((month) => [
      date(`2015-${month}`),
      date(`2015-${month}-01`),
      date(`2015-${month}-28`),
    ])
    for (const each of [date('2015'), ...dates]) {
      for (const form of ['table', 'prose', 'in', 'since'] as const) {
        expect(parsePolishDate(formatPartialDate(each, form))).toEqual(each)
      }
    }
  })

  test('a whole page of text is not a date', () => {
    expect(parsePolishDate('2 marca 2015 '.repeat(8_000))).toBeNull()
  })
})
