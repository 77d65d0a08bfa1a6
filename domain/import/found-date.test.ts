import { expect, test } from 'vitest'
import { findDates } from './found-date.ts'

test.each([
  ['powołany 19.05.2014,', ['19.05.2014 = 2014-05-19']],
  ['od października 2010 roku, funkcjonują', ['od października 2010 roku = 2010-10']],
  ['w dniu 2 marca 2015 r. odbyło się', ['w dniu 2 marca 2015 r. = 2015-03-02']],
  ['we wrześniu\u00a02014 r.', ['we wrześniu\u00a02014 r. = 2014-09']],
  ['działa od 2011 roku', ['od 2011 roku = 2011']],
  ['W roku 2012 powstał', ['W roku 2012 = 2012']],
  ['since October 2010', ['since October 2010 = 2010-10']],
  ['on 2 March 2015', ['on 2 March 2015 = 2015-03-02']],
  ['March 2, 2015', ['March 2, 2015 = 2015-03-02']],
  ['do 31.02.2015 r.', ['31.02.2015 = null']],
  ['29 lutego 2015 r.', ['29 lutego 2015 r. = null']],
  ['29.02.2016 i 01.03.2016', ['29.02.2016 = 2016-02-29', '01.03.2016 = 2016-03-01']],
  ['na lata 2013-2015', []],
  ['od 2013-2015', []],
  ['wersja 1.2.20155', []],
  ['majówka 2015', []],
  ['', []],
])('%j', (text, dates) => {
  expect(findDates(text).map(({ asPublished, edtf }) => `${asPublished} = ${edtf}`)).toEqual(dates)
})

test('a date says where it stands', () => {
  const text = 'zespół, działający od maja 2011 r., pracuje'
  const date = findDates(text)[0]
  expect(text.slice(date?.start, date?.end)).toBe('od maja 2011 r.')
})
