import { expect, test } from 'vitest'
import type { Right } from '#domain/account/rights.ts'
import { menuFor } from './menu-entries.ts'

function labelsFor(...rights: readonly Right[]) {
  const { entries, administration } = menuFor({ kind: 'account', accountId: 1, rights: new Set(rights) })
  return { entries: entries.map(({ label }) => label), administration: administration.map(({ label }) => label) }
}

test('with every right, administration is under a word of its own, and nothing is missing', () => {
  const { entries, administration } = labelsFor('author', 'editor', 'administrator')
  expect(administration).toEqual(['Konta', 'Ustawienia', 'Usuwanie danych', 'Dziennik zdarzeń', 'Stan systemu'])
  expect(entries).toEqual([
    'Pulpit',
    'Artykuły',
    'Zespoły',
    'Projekty',
    'Infolinie',
    'Tagi',
    'Obrazy i pliki',
    'Strony',
    'Propozycje zmian',
    'Porządki',
    'Czytelnictwo',
    'Moje konto',
  ])
})

test.each(['author', 'editor', 'administrator'] as const)('with the right of %s alone, nothing is folded', (right) => {
  const { entries, administration } = labelsFor(right)
  expect(administration).toEqual([])
  expect(entries).toContain('Dziennik zdarzeń')
  expect(entries.at(-1)).toBe('Moje konto')
})
