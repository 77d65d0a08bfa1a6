import { describe, expect, it } from 'vitest'
import { parseTarget } from './request-target.ts'

describe('parseTarget', () => {
  it.each([
    ['/', '/', ''],
    ['/aktualnosci/powolano-zespoly', '/aktualnosci/powolano-zespoly', ''],
    ['/%61ktualnosci', '/aktualnosci', ''],
    ['/%70anel', '/panel', ''],
    ['/PANEL', '/PANEL', ''],
    ['/zesp%C3%B3%C5%82', '/zesp%C3%B3%C5%82', ''],
    ['/zespo%CC%81l', '/zesp%C3%B3l', ''],
    ['/a%3ab;c@d', '/a:b;c@d', ''],
    ['/a//b', '/a//b', ''],
    ['/szukaj?q=ofiara&strona=2', '/szukaj', '?q=ofiara&strona=2'],
    ['/szukaj?', '/szukaj', ''],
    ['/szukaj?&&q=1', '/szukaj', '?q=1'],
    ['/x?nxtPslug=tajne&__nextLocale=en&q=1', '/x', '?q=1'],
    ['/x?q=%', '/x', '?q=%'],
  ])('reads %s', (target, path, query) => {
    expect(parseTarget(target)).toEqual({ ok: true, path, query })
  })

  it.each([
    '',
    '*',
    'http://evil.example/',
    '//evil.example/',
    '///',
    '/\\evil.example',
    '/%5cevil',
    '/a%2fb',
    '/%00',
    '/a%0d%0ab',
    '/%',
    '/%zz',
    '/%c3%28',
    '/..',
    '/../etc/passwd',
    '/a/%2e%2e/b',
    '/a/./b',
    '/a#b',
    '/aktualno\u00c5\u009bci',
  ])('refuses %j', (target) => {
    expect(parseTarget(target)).toEqual({ ok: false, status: 400 })
  })

  it('refuses an address of more than 4096 bytes', () => {
    expect(parseTarget(`/${'a'.repeat(4_095)}`).ok).toBe(true)
    expect(parseTarget(`/${'a'.repeat(4_096)}`)).toEqual({ ok: false, status: 414 })
  })
})

describe('a question longer than an address may be', () => {
  it.each(['/szukaj?q=', '/szukaj/podpowiedzi?q='])('%s: is a bad request, with words of its own', (path) => {
    expect(parseTarget(path + 'a'.repeat(4_000)).ok).toBe(true)
    expect(parseTarget(path + 'a'.repeat(5_000))).toMatchObject({
      status: 400,
      words: { title: 'Zapytanie jest za długie' },
    })
  })
})

describe('the one spelling of an address', () => {
  const odd = [
    'a',
    'ł',
    ' ',
    '%',
    '~',
    '!',
    "'",
    '(',
    ')',
    '*',
    '+',
    ',',
    ';',
    ':',
    '@',
    '&',
    '=',
    '$',
    '[',
    ']',
    '|',
    '\u0301',
    '🙂',
  ]
  it('is its own spelling: what is kept under it is found by it', () => {
    for (const one of odd) {
      for (const other of odd) {
        const first = parseTarget(`/x/${encodeURIComponent(one + other)}`)
        if (!first.ok) continue
        expect(parseTarget(first.path)).toEqual(first)
      }
    }
  })
})
