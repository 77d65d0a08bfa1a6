import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { parsePartialDate } from '#domain/partial-date.ts'
import { TeamFacts } from './team-facts.tsx'
import type { TeamFactsView } from './team-view.ts'

const nothing: TeamFactsView = {
  established: { date: null, certainty: 'unknown', asPublished: null, note: null, references: [] },
  legalBasis: [],
  seat: null,
  chair: null,
  members: [],
  membership: { completeness: 'unknown', note: null, references: [] },
}

const markup = (changes: Partial<TeamFactsView>) => renderToStaticMarkup(<TeamFacts {...nothing} {...changes} />)
const words = (changes: Partial<TeamFactsView>) =>
  markup(changes)
    .replace(/<(?:p|dt|dd|li|div)[^>]*>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim()

describe('facts of a team', () => {
  test('every fact not known says so', () => {
    expect(words({})).toBe(
      'Data powołania brak danych Podstawa prawna brak danych Siedziba brak danych Skład brak danych',
    )
  })

  test('a probable date says so and keeps the published one', () => {
    const established = {
      date: parsePartialDate('2015-01-26'),
      certainty: 'probable' as const,
      asPublished: '26.01.2014',
      note: null,
      references: [1, 3],
    }
    expect(words({ established })).toContain(
      '26 stycznia 2015 r., prawdopodobnie Źródło 1Źródło 3 według publikacji: 26.01.2014',
    )
    expect(markup({ established })).toContain('href="#zrodlo-3"')
  })

  test('an interval says both of its ends', () => {
    const established = {
      ...nothing.established,
      date: parsePartialDate('2015-03-03/2015-11-25'),
      certainty: 'confirmed' as const,
    }
    expect(words({ established })).toContain('Data powołania po 2 marca, nie później niż 25 listopada 2015 r.')
  })

  test('a seat without an office is its city', () => {
    expect(words({ seat: { office: null, city: 'Kraków', references: [] } })).toContain('Siedziba Kraków')
  })

  test('a partial list of members says that it is partial', () => {
    const members = [
      { name: 'Policja', role: 'chair' as const, href: '/instytucje/1-policja', from: null, to: null, references: [] },
    ]
    expect(words({ members, membership: { completeness: 'partial', note: null, references: [] } })).toContain(
      'Skład Policja (przewodniczy) Lista niepełna: źródło wymienia tylko część członków.',
    )
  })
})
