import { describe, expect, test } from 'vitest'
import { isExternal, MAX_HREF, parseHref, parseLinkTarget } from './link-target.ts'
import { linkTargetSchema } from './link-target-schema.ts'

describe('addresses that a link may lead to', () => {
  test.each([
    'https://www.gov.pl/web/mswia',
    'http://kcik.pl/pomoc_text.html',
    'HTTPS://gov.pl',
    'https://gov.pl:8443/a?b=c&d=%C5%82#e',
    'https://łódź.pl/żółw',
    'https://[2001:db8::1]/',
    'https://example.org/@osoba/5%',
    'https://www.bip.pl/hl/aktualnosci/6917,Wizyta-studyjna.html',
    'mailto:pomoc@strada.org.pl',
    'mailto:a.b+c@x-y.pl?subject=Pytanie%20o%20zesp%C3%B3%C5%82',
    'tel:112',
    'tel:+48226280120',
    'tel:22-628-01-20',
    'tel:+4822123;ext=5',
    '/',
    '/aktualnosci/powolano-zespoly',
    '/szukaj?q=//x#y',
    '/a/../b',
    '/ścieżka',
    '/a:b',
  ])('%s', (href) => {
    expect(parseHref(href)).toBe(href)
  })

  test('an address is kept in NFC', () => {
    expect(parseHref('/s\u0301ciezka')).toBe('/\u015bciezka')
  })

  test('2,000 units are the most', () => {
    expect(parseHref(`/${'a'.repeat(MAX_HREF - 1)}`)).not.toBeNull()
    expect(parseHref(`/${'a'.repeat(MAX_HREF)}`)).toBeNull()
  })
})

describe('addresses that are refused', () => {
  test.each([
    '',
    ' ',
    '#miejsce',
    '?strona=2',
    'strona.html',
    './x',
    '../x',
    'www.gov.pl',
    'gov.pl',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'java\u0000script:alert(1)',
    '\u0001javascript:alert(1)',
    ' javascript:alert(1)',
    '\u00a0javascript:alert(1)',
    '\ufeffjavascript:alert(1)',
    'java\u00adscript:alert(1)',
    'javascript&colon;alert(1)',
    '&#106;avascript:alert(1)',
    'javascript&#x3a;alert(1)',
    '%6aavascript:alert(1)',
    'javascript%3Aalert(1)',
    'javascript://gov.pl/%0aalert(1)',
    'view-source:javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:image/svg+xml;base64,PHN2Zz4=',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'blob:https://gov.pl/1',
    'filesystem:https://gov.pl/1',
    'ftp://gov.pl',
    'about:blank',
    'intent://x#Intent;end',
    'sms:112',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '\\/evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/%2fevil.example',
    '/%2F%2Fevil.example',
    '/%5cevil.example',
    '/.//evil.example',
    '/..//evil.example',
    '/a/..//evil.example',
    '/a/../%2fevil.example',
    'https:evil.example',
    'https:/evil.example',
    'https:///evil.example',
    'https:\\\\evil.example',
    'https://',
    'https://?x',
    'https://user@evil.example',
    'https://user:secret@evil.example',
    'https://@evil.example',
    'https://gov.pl@evil.example/',
    'https://gov.pl%40evil.example',
    'https://gov.pl%2f.evil.example',
    'https://ev il.example',
    'https://evil.example/a b',
    ' https://gov.pl',
    'https://gov.pl ',
    'https://gov.pl/\u202egp.exe',
    'https://gov.pl/\u200b',
    'https://gov.pl/\ud800',
    'https://gov.pl/%00',
    'https://gov.pl/%0d%0aSet-Cookie:x',
    'https://gov.pl:99999/',
    'https://256.256.256.256/',
    'https://gov.pl/"onclick="x',
    'https://gov.pl/<b>',
    'mailto:',
    'mailto:@x.pl',
    'mailto:a@b',
    'mailto:a@b.pl,c@d.pl',
    'mailto:a@b.pl?bcc=c@d.pl',
    'mailto:a@b.pl?subject=x%0ABcc:c@d.pl',
    'tel:',
    'tel:1',
    'tel:abc',
    'tel:112;x=javascript:1',
    'https',
    ':',
    'constructor',
  ])('%j', (href) => {
    expect(parseHref(href)).toBeNull()
  })
})

describe('targets', () => {
  test.each([
    { kind: 'url', href: 'https://gov.pl/' },
    { kind: 'article', articleId: 7 },
    { kind: 'team', voivodeship: '10' },
  ])('%j is kept as it is', (target) => {
    expect(parseLinkTarget(target)).toEqual(target)
    expect(linkTargetSchema.parse(target)).toEqual(target)
  })

  test.each([
    [null],
    ['https://gov.pl/'],
    [[]],
    [{}],
    [{ kind: 'url' }],
    [{ kind: 'url', href: 5 }],
    [{ kind: 'url', href: 'javascript:alert(1)' }],
    [{ kind: 'url', href: 'https://gov.pl/', rel: 'opener' }],
    [{ kind: 'url', articleId: 7 }],
    [{ kind: 'article', articleId: 0 }],
    [{ kind: 'article', articleId: 1.5 }],
    [{ kind: 'article', articleId: '7' }],
    [{ kind: 'team', voivodeship: '11' }],
    [{ kind: 'team', voivodeship: 'constructor' }],
    [{ kind: 'page', href: '/x' }],
  ])('%j is refused', (target) => {
    expect(parseLinkTarget(target)).toBeNull()
    expect(linkTargetSchema.safeParse(target).success).toBe(false)
  })

  test('an address too long says so', () => {
    const target = { kind: 'url', href: `/${'a'.repeat(MAX_HREF)}` }
    expect(parseLinkTarget(target)).toBeNull()
    expect(linkTargetSchema.safeParse(target).error?.issues.map(({ message }) => message)).toContain('too-long')
  })
})

test.each([
  ['/aktualnosci', false],
  ['mailto:a@b.pl', false],
  ['tel:112', false],
  ['https://portal.example/x', false],
  ['http://PORTAL.example/x', false],
  ['https://portal.example:8443/x', true],
  ['https://www.portal.example/', true],
  ['https://portal.example.evil.example/', true],
  ['https://', true],
])('from https://portal.example, %s leaves the site: %s', (href, external) => {
  expect(isExternal(href, 'https://portal.example')).toBe(external)
})
