import { describe, expect, test } from 'vitest'
import { isIsoDay } from '../partial-date.ts'
import { defaultSettings } from '../setting/setting-input.ts'
import { buildStatement } from './build-statement.ts'
import { statementContent } from './product-statement.ts'
import {
  conditionalStatementIds,
  constantStatementIds,
  type Statement,
  type StatementContent,
  type StatementInline,
  statementStatuses,
} from './statement.ts'

const product = statementContent(defaultSettings, 'https://portal.example')
const partly = (changes: Partial<StatementContent> = {}) => buildStatement({ ...product, ...changes })
const whole = (changes: Partial<StatementContent> = {}) =>
  partly({ status: 'w pełni zgodna', barriers: [], excessiveCost: null, ...changes })

const inlines = (statement: Statement): StatementInline[] =>
  statement.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'paragraph' ? [...block.parts] : block.items.flat())),
  )
const ids = (statement: Statement) =>
  [
    ...statement.map(({ id }) => id),
    ...statement.flatMap(({ blocks }) => blocks.map((block) => (block.kind === 'paragraph' ? block.id : undefined))),
    ...inlines(statement).map((part) => (typeof part === 'string' ? undefined : part.id)),
  ].filter((id) => id !== undefined)
const withId = (statement: Statement, id: string) =>
  inlines(statement).find((part) => typeof part !== 'string' && part.id === id)
const titles = (statement: Statement) => statement.map(({ level, title }) => `${level} ${title}`)
const words = (statement: Statement, id: string) =>
  statement
    .flatMap((section) => section.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : [])))
    .filter((block) => block.id === id)
    .flatMap(({ parts }) => parts.map((part) => (typeof part === 'string' ? part : 'text' in part ? part.text : '')))
    .join('')

describe('ids', () => {
  test('fourteen stand always, each exactly once, and nothing else before the first review', () => {
    expect(ids(partly()).sort()).toEqual([...constantStatementIds].sort())
    expect(ids(whole()).sort()).toEqual([...constantStatementIds].sort())
    expect(constantStatementIds).toHaveLength(14)
  })

  test('the day of the review joins them with the first review', () => {
    expect(ids(partly({ reviewedOn: '2027-03-01' })).filter((id) => id === 'a11y-data-przeglad')).toHaveLength(1)
  })

  test('with everything there is to say, all eighteen stand once', () => {
    const everything = partly({
      reviewedOn: '2027-03-01',
      excessiveCost: { text: 'Ocena kosztów', href: '/ocena' },
      mobileApps: 'Aplikacja pokazowa ma własną deklarację.',
      architecture: { text: 'Wejście bez progów.', href: '/dojazd' },
    })
    expect(ids(everything).sort()).toEqual([...constantStatementIds, ...conditionalStatementIds].sort())
  })

  test('v1 ids are gone', () => {
    for (const id of ['a11y-osoba', 'a11y-audytor', 'a11y-deklaracja']) expect(ids(partly())).not.toContain(id)
  })
})

describe('headings', () => {
  test('of a whole statement stand in the fixed order', () => {
    expect(titles(partly({ shortcuts: ['Shift trzy razy'], mobileApps: 'Jedna.' }))).toEqual([
      '1 Deklaracja dostępności',
      '2 Stan dostępności cyfrowej',
      '2 Niedostępne treści',
      '3 Niezgodność z załącznikiem',
      '2 Przygotowanie deklaracji dostępności',
      '2 Udogodnienia, ograniczenia i inne informacje',
      '2 Skróty klawiszowe',
      '2 Informacje zwrotne i dane kontaktowe',
      '2 Obsługa wniosków i skarg związanych z dostępnością',
      '2 Pozostałe informacje',
      '3 Aplikacje mobilne',
      '3 Dostępność architektoniczna',
      '3 Dostępność komunikacyjno-informacyjna',
    ])
  })

  test('say nothing of the unavailable when everything is available', () => {
    expect(titles(whole())).not.toContain('2 Niedostępne treści')
  })

  test('say nothing of shortcuts or conveniences when there are none', () => {
    const bare = titles(partly({ shortcuts: [], conveniences: [] }))
    expect(bare.filter((title) => /Skróty|Udogodnienia/.test(title))).toEqual([])
  })

  test('never skip a level', () => {
    const levels = partly().map(({ level }) => level)
    levels.reduce((before, level) => {
      expect(level - before).toBeLessThanOrEqual(1)
      return level
    }, 0)
  })
})

describe('dates', () => {
  test('are real days', () => {
    const days = inlines(partly({ reviewedOn: '2028-02-29' })).flatMap((part) =>
      typeof part !== 'string' && 'day' in part ? [part.day] : [],
    )
    expect(days).toHaveLength(4)
    for (const day of days) expect(isIsoDay(day), day).toBe(true)
  })

  test('out of order are refused', () => {
    expect(() => partly({ sitePublishedOn: '2026-11-25' })).toThrow(RangeError)
    expect(() => partly({ reviewedOn: '2026-11-23' })).toThrow(RangeError)
    expect(() => partly({ reviewedOn: '2026-11-24' })).not.toThrow()
  })
})

describe('status', () => {
  test.each(statementStatuses)('„%s” is a sentence about the annex, not about the Act', (status) => {
    const built = status === 'w pełni zgodna' ? whole() : partly({ status })
    expect(words(built, 'a11y-status')).toMatch(`jest ${status} z załącznikiem do ustawy z dnia 4 kwietnia 2019 r.`)
  })

  test('that the barriers deny is refused', () => {
    expect(() => partly({ status: 'w pełni zgodna' })).toThrow(RangeError)
    expect(() => whole({ status: 'częściowo zgodna' })).toThrow(RangeError)
    expect(() => whole({ status: 'niezgodna' })).toThrow(RangeError)
    expect(() => whole({ exceptions: ['Mapy'] })).toThrow(RangeError)
  })

  test('barriers name their pages, exceptions stand under a heading of their own', () => {
    const built = partly({
      barriers: [{ element: 'Mapa', description: 'nie ma opisu.', page: { text: '/zespoly', href: '/zespoly' } }],
      exceptions: ['Mapy sprzed 2018 roku.'],
    })
    expect(titles(built)).toContain('3 Treści nieobjęte przepisami')
    expect(inlines(built)).toEqual(expect.arrayContaining([{ text: '/zespoly', href: '/zespoly' }, ': nie ma opisu.']))
  })
})

describe('contact', () => {
  test('e-mail and phone can be used', () => {
    expect(withId(partly(), 'a11y-email')).toMatchObject({ href: `mailto:${product.contact.email}` })
    const spaced = partly({ contact: { ...product.contact, phone: '+48 22 123 45 67' } })
    expect(withId(spaced, 'a11y-telefon')).toMatchObject({ text: '+48 22 123 45 67', href: 'tel:+48221234567' })
  })

  test('the address of the site is a link to it', () => {
    expect(withId(partly(), 'a11y-url')).toMatchObject({ href: 'https://portal.example' })
  })

  test('whether there is a sign language interpreter is said', () => {
    expect(product.communication).toMatch(/Tłumacz języka migowego online: (tak|nie)/)
  })
})

test('terms of the procedure are those of the Act: 7 days, 2 months, the Ombudsman', () => {
  const section = partly().find(({ id }) => id === 'a11y-procedura')
  const text = JSON.stringify(section)
  for (const term of ['7 dni', '2 miesiące', 'https://bip.brpo.gov.pl/']) expect(text).toContain(term)
})
