import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { testSite as site } from '#components/site/testing-site.ts'
import { partialDateFromDay } from '#domain/partial-date.ts'
import { HelpPage } from './help-page.tsx'
import type { HelplineView } from './helpline-entry.tsx'

const EXIT = 'https://pogoda.example/'

const kcik: HelplineView = {
  id: 3,
  name: 'KCIK',
  phone: '+48 22 628 01 20',
  email: null,
  hours: null,
  languages: null,
  cost: null,
  purpose: 'Porady i pomoc.',
  source: { name: 'Portal urzędu', href: 'https://urzad.example/pomoc' },
  stated: partialDateFromDay('2025-10-18'),
}
const emergency = { ...kcik, name: 'Numer alarmowy', phone: '112', hours: 'całą dobę', cost: 'bezpłatnie' }

const markup = (...helplines: HelplineView[]) =>
  renderToStaticMarkup(<HelpPage site={site} view={{ helplines, quickExitUrl: EXIT }} />)
const words = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

describe('telephones of help', () => {
  test('a number is a link that a phone dials, without its spaces', () => {
    expect(markup(kcik)).toMatch(/href="tel:\+48226280120"><svg.*?<\/svg>\+48 22 628 01 20<\/a>/)
  })

  test('hours not stated are said to be unknown; other facts not stated are left out', () => {
    expect(words(markup(kcik))).toContain('Godziny brak danych')
    expect(words(markup(kcik))).not.toContain('Koszt')
    expect(words(markup(emergency))).toContain('Godziny całą dobę Koszt bezpłatnie')
  })

  test('each says where it is from and for which day', () => {
    expect(words(markup(kcik))).toContain('Skąd to wiemy (stan na: 18 października 2025 r. ) Źródło: Portal urzędu')
  })

  test('112 stands there even when no record has it, and once when one does', () => {
    const dialled = (html: string) => html.match(/href="tel:112"/g) ?? []
    expect(dialled(markup())).toHaveLength(1)
    expect(dialled(markup(kcik))).toHaveLength(1)
    expect(dialled(markup(emergency, kcik))).toHaveLength(1)
  })
})

describe('the way out', () => {
  test('is the second link of the page and the first of its text, telling the other page nothing', () => {
    const links = [...markup(kcik).matchAll(/<a [^>]+>/g)].map(([tag]) => tag)
    expect(links[0]).toContain('href="#tresc"')
    const exits = links.filter((tag) => tag.includes(`href="${EXIT}"`))
    expect(links[1]).toBe(exits[0])
    expect(exits).toHaveLength(2)
    for (const tag of exits) expect(tag).toMatch(/rel="nofollow noreferrer".*data-quick-exit/)
    expect(markup(kcik).indexOf(exits[1] ?? '')).toBeLessThan(markup(kcik).indexOf('<h1'))
  })

  test('is not oversold: the history stays, nobody is promised to be unseen', () => {
    const text = words(markup(kcik))
    expect(text).toContain('Nie usuwa historii przeglądarki')
    expect(text).not.toMatch(/anonim|bezpieczn(?:y|a|e) i pewn|nikt (?:się )?nie (?:dowie|zobaczy)|gwarant/i)
  })

  test('the shortcut is promised only where it works', () => {
    expect(markup()).toMatch(/<li hidden="" data-needs-script="">Tak samo jak „Szybkie wyjście” działa klawisz Shift/)
  })
})

test('nothing on the page leads to a social network', () => {
  expect(markup(kcik, emergency)).not.toMatch(/facebook|twitter|x\.com|linkedin|share-/i)
})
