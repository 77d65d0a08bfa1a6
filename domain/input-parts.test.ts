import { expect, test } from 'vitest'
import { optionalWebAddress, webAddress } from './input-parts.ts'

test.each(['https://www.gov.pl/', 'http://isap.sejm.gov.pl/akt?nr=1#art', 'https://żółw.example/ścieżka'])(
  '%s is an address on the web',
  (text) => {
    expect(webAddress.parse(text)).toBe(text)
    expect(optionalWebAddress.parse(text)).toBe(text)
  },
)

// The rule of links in texts: what cannot be linked to cannot be chosen in the settings or entered as a source either.
test.each([
  "https://x.pl/'><script>",
  'https://x.pl/"onmouseover=',
  'https://anna@x.pl/',
  'https://anna:haslo@x.pl/',
  'https://x.pl\\@y.pl/',
  'https://x.pl/ y',
  'https://%78.pl/',
  'https://x.pl/%0d%0aset-cookie:a',
  'https:///x',
  'https:x.pl',
  '//x.pl/',
  '/panel',
  'mailto:anna@x.pl',
  'javascript:alert(1)',
])('%j is refused', (text) => {
  expect(webAddress.safeParse(text).error?.issues.map(({ message }) => message)).toEqual(['not-a-web-address'])
  expect(optionalWebAddress.safeParse(text).success).toBe(false)
})

test('an address that need not be there may be empty', () => {
  expect([optionalWebAddress.parse(''), optionalWebAddress.parse(null)]).toEqual([null, null])
})
