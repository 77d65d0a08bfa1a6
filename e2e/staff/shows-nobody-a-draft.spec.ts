import { linksOf } from '../support/html-forms.ts'
import { leadsToMoreOfTheSame } from '../support/more-of-the-same.ts'
import { COMPANION, PLANTED, plantDrafts } from '../support/planted-drafts.ts'
import { type Answer, type StaffClient, staffClient } from '../support/staff-client.ts'
import { expect, test } from '../support/staff-http-test.ts'

const secret = new RegExp(COMPANION, 'i')

/** Everything an answer says, headers too. */
const everythingOf = ({ text, headers }: Answer) => [text, ...[...headers].flat()].join('\n')

/** How else the same page might be asked for, by the framework's own ways and by others. */
const disguises: readonly ((path: string) => readonly [string, Record<string, string>])[] = [
  (path) => [path, { rsc: '1' }],
  (path) => [path, { rsc: '1', 'next-router-prefetch': '1', 'next-url': path }],
  (path) => [withQuery(path, '_rsc=abc'), { rsc: '1' }],
  (path) => [withQuery(path, 'podglad=1&preview=true&draft=1'), {}],
  (path) => [`${path.split('?')[0]}.rsc`, {}],
  (path) => [
    `${path.split('?')[0]}.segments/_tree.segment.rsc`,
    { rsc: '1', 'next-router-segment-prefetch': '/_tree' },
  ],
  (path) => [`/_next/data/x${path.split('?')[0]}.json`, { 'x-nextjs-data': '1' }],
  (path) => [path, { 'x-middleware-subrequest': 'proxy:proxy:proxy', 'x-forwarded-host': 'localhost' }],
  (path) => [path, { accept: 'application/json' }],
]

function withQuery(path: string, query: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}${query}`
}

test.describe.configure({ timeout: 180_000 })

test('a word planted in every draft is found by nobody who is not signed in, by any address', async ({
  portal,
  clientOf,
}) => {
  const before = await publicAddresses(staffClient(portal.url))
  expect(before.size).toBeGreaterThan(60)
  const { addresses } = await plantDrafts(portal)
  const reader = staffClient(portal.url)
  const found = await publicAddresses(reader)
  expect(found.size).toBeGreaterThan(before.size)

  const searches = ['szukaj', PLANTED, PLANTED.toLowerCase(), PLANTED.slice(0, 6), `"${PLANTED}"`, `${PLANTED}*`].map(
    (words) => `/szukaj?q=${encodeURIComponent(words)}`,
  )
  for (const path of [...found, ...searches, ...addresses]) {
    const answer = await reader.get(path)
    expect.soft(answer.status, path).toBeLessThan(500)
    expect.soft(everythingOf(answer), path).not.toMatch(secret)
  }
  for (const path of [...searches, ...addresses, '/', '/aktualnosci', '/tematy', '/sitemap.xml', '/aktualnosci.atom']) {
    for (const disguise of disguises) {
      const [address, headers] = disguise(path)
      const answer = await reader.get(address, headers)
      expect.soft(answer.status, address).toBeLessThan(500)
      expect.soft(everythingOf(answer), `${address} ${JSON.stringify(headers)}`).not.toMatch(secret)
    }
  }
  // Nor does an address of theirs say more than that there is nothing; what was withdrawn says so.
  for (const path of addresses) {
    const { status } = await reader.get(path)
    expect.soft(path.endsWith('wycofany') ? [410] : [404], path).toContain(status)
  }
  expect(reader.cookies.size).toBe(0)

  // It is there all the same, for who writes.
  const { text } = await (await clientOf('wszystko')).get(`/panel/artykuly?q=${PLANTED}`)
  expect(text).toMatch(secret)
})

/** Every address that readers are led to: from the front page, the map, the sitemap and the feeds. */
async function publicAddresses(client: StaffClient): Promise<Set<string>> {
  const seen = new Set(['/', '/mapa-strony', '/sitemap.xml', '/aktualnosci.atom', '/aktualnosci.json', '/robots.txt'])
  for (const path of seen) {
    const { status, text, headers } = await client.get(path)
    if (status !== 200) continue
    const isHtml = headers.get('content-type')?.startsWith('text/html') ?? false
    const links = isHtml ? [...linksOf(text), ...sourcesOf(text)] : addressesIn(text)
    for (const link of links) {
      const own = pathOf(link)
      if (!own || leadsToMoreOfTheSame(path, own)) continue
      if (!own.startsWith('/panel') && !own.startsWith('/logowanie')) seen.add(own)
    }
  }
  return seen
}

function sourcesOf(html: string): string[] {
  return [...html.matchAll(/(?:src|srcset)="([^"]+)"/gi)].flatMap(([, value = '']) =>
    value.split(',').map((one) => one.trim().split(' ')[0] ?? ''),
  )
}

function addressesIn(text: string): string[] {
  return [...text.matchAll(/https?:\/\/[^\s"'<>\\]+/g)].map(([address]) => address.replaceAll('&amp;', '&'))
}

/** Path and query of an address of this portal; null for another's. */
function pathOf(link: string): string | null {
  if (link.startsWith('/') && !link.startsWith('//')) return link.split('#')[0] ?? null
  const own = /^http:\/\/127\.0\.0\.1:\d+(\/[^#]*)/.exec(link)
  return own?.[1] ?? null
}
