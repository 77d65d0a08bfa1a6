import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { type PartialDate, parsePartialDate } from '#domain/partial-date.ts'
import { type ComparisonRow, RegisterComparison } from './register-comparison.tsx'

function date(edtf: string): PartialDate {
  const read = parsePartialDate(edtf)
  if (read === null) throw new Error(`Not a date: ${edtf}`)
  return read
}

const agreeing: ComparisonRow = {
  voivodeship: '08',
  teamName: 'zespół lubuski',
  href: '/zespoly/lubuskie',
  published: { asPublished: '19.05.2014', date: date('2014-05-19') },
  register: { date: date('2014-05-19'), certainty: 'confirmed', note: null },
  differs: false,
}

const differing: ComparisonRow = {
  voivodeship: '12',
  teamName: 'zespół małopolski',
  href: null,
  published: { asPublished: '26.01.2014', date: date('2014-01-26') },
  register: { date: date('2015-01-26'), certainty: 'probable', note: 'Rok jest najpewniej pomyłką.' },
  differs: true,
}

function words(rows: ComparisonRow[], others: ComparisonRow[] = [], knownAt: number | null = null): string {
  const markup = renderToStaticMarkup(
    <RegisterComparison validOn={date('2015-03-02')} knownAt={knownAt} rows={rows} others={others} />,
  )
  return markup
    .replace(/<(?:p|dl|div|li|h\d|span)[^>]*>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

describe('register beside a published list', () => {
  test('names the day it shows', () => {
    expect(words([agreeing])).toContain('Rejestr na dzień 2 marca 2015 r. Zgodny z publikacją.')
  })

  test('says a difference in words, with the published date untouched', () => {
    expect(words([differing])).toBe(
      'Rejestr na dzień 2 marca 2015 r. Różnice wobec publikacji: 1. zespół małopolski Różnica ' +
        'według publikacji: 26.01.2014 w rejestrze: 26 stycznia 2015 r., prawdopodobnie Rok jest najpewniej pomyłką.',
    )
  })

  test('an agreeing row is a name and a date, no more', () => {
    expect(words([agreeing])).toMatch(/zespół lubuski 19 maja 2014 r\.$/)
  })

  test('a date the register does not know is said to be unknown', () => {
    const unknown = { ...differing, register: { date: null, certainty: 'unknown' as const, note: null } }
    expect(words([unknown])).toContain('w rejestrze: brak danych')
  })

  test('an article that names no date is distinguished', () => {
    expect(words([{ ...differing, published: null }])).toContain('według publikacji: brak daty')
  })

  test('a team without a page stays text', () => {
    const markup = renderToStaticMarkup(
      <RegisterComparison validOn={date('2015-03-02')} knownAt={null} rows={[agreeing, differing]} others={[]} />,
    )
    expect(markup.match(/<a /g)).toHaveLength(1)
  })

  test('teams the article does not name stand apart', () => {
    expect(words([agreeing], [{ ...agreeing, voivodeship: '14', teamName: 'zespół mazowiecki' }])).toContain(
      'Publikacja ich nie wymienia zespół mazowiecki',
    )
  })

  test('what was known when is said in Warsaw days', () => {
    expect(words([agreeing], [], Date.UTC(2026, 10, 22, 23, 30))).toContain('Według wiedzy z 23 listopada 2026 r.')
  })
})
