import { expect, test } from '../support/reader-test.ts'

test('a reader of feeds, a search engine and a robot each get what they came for', async ({ page, request }) => {
  await page.goto('/aktualnosci')
  const atom = await page.locator('link[type="application/atom+xml"]').getAttribute('href')
  expect(atom).toMatch(/\/aktualnosci\.atom$/)
  const answer = await request.get('/aktualnosci.atom')
  expect(answer.headers()['content-type']).toBe('application/atom+xml; charset=utf-8')
  const updated = /<updated>([^<]+)<\/updated>/.exec(await answer.text())?.[1] ?? ''
  expect(answer.headers()['last-modified']).toBe(new Date(updated).toUTCString())
  const ids = [...(await answer.text()).matchAll(/<id>(tag:[^<]+)<\/id>/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)

  const feed = await (await request.get('/aktualnosci.json')).json()
  expect(feed.version).toBe('https://jsonfeed.org/version/1.1')
  expect(feed.items.map(({ id }: { id: string }) => id)).toEqual(ids)

  expect((await request.get('/robots.txt')).headers()['content-type']).toBe('text/plain; charset=utf-8')
  const sitemap = await request.get('/sitemap.xml')
  expect(sitemap.headers()['content-type']).toBe('application/xml; charset=utf-8')
})

test('every address of the sitemap opens', async ({ request, portal }) => {
  test.slow()
  const sitemap = await (await request.get('/sitemap.xml')).text()
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address)
  expect(addresses.length).toBeGreaterThan(40)
  for (const address of addresses) {
    expect(address.startsWith(`${portal.url}/`), address).toBe(true)
    expect((await request.get(address, { maxRedirects: 0 })).status(), address).toBe(200)
  }
})
