import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { DATABASE_FILE, openDatabase } from '#db/client.ts'
import { linksOf } from '../support/html-forms.ts'
import { leadsToMoreOfTheSame } from '../support/more-of-the-same.ts'
import { plantWords } from '../support/plant-words.ts'
import { MARK, payloads } from '../support/planted-payloads.ts'
import { breaksIn } from '../support/planted-words.ts'
import type { Portal } from '../support/portal.ts'
import { softly } from '../support/softly.ts'
import type { Answer, StaffClient } from '../support/staff-client.ts'
import { expect, test as httpTest } from '../support/staff-http-test.ts'

/*
 * A few hundred words that would run, lead astray or break out, in every place where words are asked for: on no page, feed
 * or list of ours is any of them more than words.
 */

/** The numbers of the articles with the words. A portal that has them is nobody else's: workers of its own. */
const test = httpTest.extend<object, { articleIds: readonly number[] }>({
  articleIds: [
    async ({ portal }, use) => {
      const db = openDatabase(join(portal.dataDir, DATABASE_FILE))
      // The portal beside it has work of its own: the words of its files.
      db.$client.pragma('busy_timeout = 60000')
      const { articleIds, refused } = plantWords(db, payloads)
      db.$client.close()
      // Names that say in other signs what another one says are asked about once more by the screens.
      expect(refused.filter((line) => !line.includes('"similar"')).slice(0, 5)).toEqual([])
      expect(articleIds.length).toBe(payloads.length)
      await use(articleIds)
    },
    { scope: 'worker', auto: true, timeout: 120_000 },
  ],
})

test.describe.configure({ timeout: 300_000 })

test.afterEach(({ portal }) => {
  expect(
    portal
      .output()
      .split('\n')
      .filter((line) => line.includes('"request failed"'))
      .slice(0, 3),
  ).toEqual([])
})

const DATA = ['/sitemap.xml', '/aktualnosci.atom', '/aktualnosci.json', '/robots.txt']

test('bodies of 5 MB and of 10,000 levels do not shake the portal', async ({ clientOf }) => {
  const client = await clientOf('wszystko')
  const headers = { 'content-type': 'application/json', accept: 'application/json' }
  const send = (body: string) => client.send('POST', '/panel/artykuly/nowy/szkic', { headers, body })
  const deep = `${'{"type":"blockquote","content":['.repeat(10_000)}${']}'.repeat(10_000)}`
  expect((await send(`{"title":"a","body":${deep}}`)).status).toBe(422)
  expect((await send(`{"title":"a","body":"${'x'.repeat(5_000_000)}"}`)).status).toBe(413)
  expect((await send('['.repeat(500_000))).status).toBe(422)
  expect((await client.get('/panel')).status).toBe(200)
})

test('pages of readers, found by following links from the first', async ({ portal }) => {
  const seen = await walk(strangerAt(portal), ['/'], (path) => !path.startsWith('/panel'))
  expect(seen).toBeGreaterThan(payloads.length * 2)
})

for (const half of [0, 1]) {
  test(`searches for each of them, and where some of those lead in the search, ${half + 1} of 2`, async ({
    portal,
  }) => {
    const words = payloads.filter((_, index) => index % 2 === half)
    const [plain, asked] = [
      words.map((word) => `/szukaj?q=${encodeURIComponent(word)}`),
      words.map((word) => `/szukaj?q=${encodeURIComponent(`${word}"* OR title:a NEAR(`)}`),
    ]
    expect(await walk(strangerAt(portal), [...plain, ...asked], () => false)).toBe(words.length * 2)
    // Filters and further pages of every search are drawn by the same components.
    const some = plain.filter((_, index) => index % 8 === 0)
    const seen = await walk(strangerAt(portal), some, (path) => path.startsWith('/szukaj'))
    expect(seen).toBeGreaterThan(some.length * 2)
  })
}

test('what programs read', async ({ portal, page }) => {
  const client = strangerAt(portal)
  for (const path of DATA) {
    const { status, text } = await client.get(path)
    expect(status, path).toBe(200)
    if (path.endsWith('.json')) expect(JSON.stringify(JSON.parse(text))).toContain(MARK)
    if (!/\.(?:xml|atom)$/.test(path)) continue
    const names = await page.evaluate((source) => {
      const document = new DOMParser().parseFromString(source, 'application/xml')
      return [...new Set([...document.querySelectorAll('*')].map(({ localName }) => localName))]
    }, text)
    expect(names, path).not.toContain('parsererror')
    expect(
      names.filter((name) => name.includes(MARK) || name === 'script'),
      path,
    ).toEqual([])
  }
})

for (const half of [0, 1]) {
  test(`screens of the panel, found by following links, ${half + 1} of 2`, async ({ clientOf, articleIds }) => {
    const client = await clientOf('wszystko')
    const lists = ['artykuly', 'tagi', 'instytucje', 'akty', 'pliki', 'pliki/zalaczniki', 'dziennik', 'zespoly']
    const searches = payloads.map((word, index) => `/panel/${lists[index % 8]}?q=${encodeURIComponent(word)}`)
    const some = articleIds.filter((_, index) => index % 6 === 0)
    const screens = some.flatMap((id) => [
      `/panel/artykuly/${id}`,
      `/panel/artykuly/${id}/podglad`,
      `/panel/artykuly/${id}/podglad/strona`,
      `/panel/artykuly/${id}/archiwum`,
      `/panel/artykuly/${id}/wycofaj`,
    ])
    // Each story has every other one, so that neither reads what the other reads.
    const first = [...searches, ...screens].filter((_, index) => index % 2 === half)
    const isOurs = (path: string) => path.startsWith('/panel') && evenness(path) === half
    const seen = await walk(client, ['/panel', ...first], isOurs, 350)
    expect(seen).toBeGreaterThan(250)
  })
}

test('a browser runs none of it, and our own policy refuses nothing of ours', async ({
  portal,
  page,
  clientOf,
  articleIds,
}) => {
  const client = await clientOf('wszystko')
  await page.context().addCookies([...client.cookies].map(([name, value]) => ({ name, value, url: portal.url })))
  const trouble: string[] = []
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => trouble.push(`dialog at ${page.url()}`)))
  page.on('console', (message) => {
    const text = message.text()
    if (/Content.Security.Policy|Refused to/i.test(text)) trouble.push(`${page.url()}: ${text}`)
  })
  page.on('request', (request) => {
    if (new URL(request.url()).host !== new URL(portal.url).host) trouble.push(`asks ${request.url()}`)
  })
  await page.addInitScript(`window.${MARK} = () => { window.hasRun = true }`)
  const first = articleIds[0] ?? 0
  const paths = ['/', '/aktualnosci', '/pomoc', '/plany', '/projekty', '/tematy', '/zespoly', '/o-portalu', '/kontakt']
  const screens = ['', '/artykuly', '/tagi', '/akty', '/instytucje', '/pliki', '/dziennik', '/projekty', '/ustawienia']
  const written = [0, 3, 40, 90, 120].flatMap((step) => [
    `/panel/artykuly/${first + step}`,
    `/panel/artykuly/${first + step}/podglad`,
  ])
  for (const path of [...paths, ...screens.map((screen) => `/panel${screen}`), ...written]) {
    await page.goto(portal.url + path)
    expect.soft(await page.evaluate('window.hasRun === true'), path).toBe(false)
  }
  expect(trouble).toEqual([])
})

function strangerAt({ url }: Portal): Pick<StaffClient, 'get'> {
  return {
    get: async (path, headers = {}) => {
      const response = await fetch(url + path, { redirect: 'manual', headers: { accept: 'text/html', ...headers } })
      const text = await response.text()
      const location = response.headers.get('location')
      return { status: response.status, location, headers: response.headers, text, setCookies: [] }
    },
  }
}

/** 0 or 1, for about half of all addresses each. */
function evenness(path: string): number {
  return createHash('sha256').update(path).digest().readUInt8() % 2
}

/** Reads every page that the first ones lead to, at most `most`; returns how many there were. */
async function walk(
  client: Pick<StaffClient, 'get'>,
  first: readonly string[],
  isOurs: (path: string) => boolean,
  most = 1_500,
): Promise<number> {
  const known = new Set(first)
  const pile = [...first]
  const took: { path: string; ms: number }[] = []
  let seen = 0
  for (let path = pile.shift(); path !== undefined && seen < most; path = pile.shift()) {
    const began = performance.now()
    const answer = await client.get(path)
    took.push({ path, ms: performance.now() - began })
    seen += 1
    softly(answer.status < 500, `${path}: ${answer.status}`)
    expectOnlyWords(answer, path)
    for (const link of linksOf(answer.text)) {
      const next = link.split('#')[0] ?? ''
      if (!next.startsWith('/') || known.has(next) || !isOurs(next) || /\.(?:pdf|atom|json)$/i.test(next)) continue
      if (leadsToMoreOfTheSame(path, next)) continue
      known.add(next)
      pile.push(next)
    }
  }
  // Words that make a page slow make it slow beside the others, on whatever machine.
  const usual = took.map(({ ms }) => ms).sort((a, b) => a - b)[Math.floor(took.length / 2)] ?? 0
  expect(took.filter(({ ms }) => ms > Math.max(4_000, usual * 100))).toEqual([])
  return seen
}

function expectOnlyWords({ headers, text, location }: Answer, path: string): void {
  const breaks = /text\/html/.test(headers.get('content-type') ?? '') ? breaksIn(text).slice(0, 5) : []
  softly(breaks.length === 0, `${path}: ${breaks.join(', ')}`)
  const names = [...headers.keys()].filter((name) => name.includes(MARK))
  softly(names.length === 0, `${path}: ${names.join(', ')}`)
  softly(location === null || (location.startsWith('/') && !location.startsWith('//')), `${path} → ${location}`)
}
