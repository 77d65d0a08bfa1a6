import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { searchParameters } from '#app/(public)/szukaj/search-parameters.ts'
import { publicAddresses } from '#e2e/support/public-addresses.ts'
import { declaredParameters, declaredQuery } from './declared-query.ts'

describe('the query of a reader', () => {
  it.each([
    ['/aktualnosci', '?strona=2', '?strona=2'],
    ['/aktualnosci', '?utm_source=x&strona=2&fbclid=y', '?strona=2'],
    ['/aktualnosci', '?_rsc=abc', ''],
    ['/aktualnosci', '?strona=2&strona=3', '?strona=2'],
    ['/aktualnosci/artykul', '?strona=2', ''],
    ['/', '?a=1', ''],
    ['/szukaj', '?strona=2&q=pomoc+prawna', '?q=pomoc+prawna&strona=2'],
    ['/szukaj', '?q=pomoc%20prawna', '?q=pomoc+prawna'],
    ['/szukaj', '?q=', '?q='],
    ['/szukaj', '?q=%', '?q=%25'],
    ['/szukaj', '?q=%C5%82%F0%28', '?q=%C5%82%EF%BF%BD%28'],
    ['/zespoly', '', ''],
    ['/zespoly', '?porownaj=2014&na-dzien=2015-03-02&strona=2', '?na-dzien=2015-03-02&porownaj=2014'],
    ['/zespoly', '?na-dzien=2015&na-dzien=2016', '?na-dzien=2015'],
    [
      '/zespoly/lodzkie',
      '?na-dzien=2015&porownaj=2014&stan-wiedzy=2026-01-01',
      '?na-dzien=2015&stan-wiedzy=2026-01-01',
    ],
  ])('%s%s is %s', (path, query, kept) => {
    expect(declaredQuery(path, query)).toBe(kept)
    expect(declaredQuery(path, kept)).toBe(kept)
  })
})

/** Names that a page reads from `searchParams`, as its type says. */
function parametersOf(pattern: string): string[] {
  const folder = join(import.meta.dirname, '../app/(public)', pattern)
  const page = readFileSync(join(folder, 'page.tsx'), 'utf8')
  if (!page.includes('searchParams')) return []
  const named = [...page.matchAll(/searchParams: Promise<\{\s*([^}]*?)\s*\}>/g)].flatMap(([, fields = '']) =>
    [...fields.matchAll(/([\w-]+)'?\?:/g)].map(([, name = '']) => name),
  )
  return named.length > 0 ? [...new Set(named)] : [...searchParameters]
}

describe('the list of declared parameters', () => {
  it.each(publicAddresses.map(({ pattern, address }) => [pattern, address]))(
    'knows those of %s',
    (pattern, address) => {
      const path = address.split('?')[0] ?? ''
      expect([...declaredParameters(path)].sort()).toEqual(parametersOf(pattern).sort())
    },
  )
})
