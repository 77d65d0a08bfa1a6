import { expect, test } from '../support/reader-test.ts'

test('a reader of feeds, a search engine and a robot each get what they came for', async ({ page, request }) => {
  for (const address of ['/', '/zespoly', '/pomoc', '/nie-ma-takiej']) {
    await page.goto(address)
    const atom = await page.locator('link[type="application/atom+xml"]').getAttribute('href')
    expect(atom, address).toMatch(/\/aktualnosci\.atom$/)
    const json = await page.locator('link[type="application/feed+json"]').getAttribute('href')
    expect(json, address).toMatch(/\/aktualnosci\.json$/)
  }
  const answer = await request.get('/aktualnosci.atom')
  expect(answer.headers()['content-type']).toBe('application/atom+xml; charset=utf-8')
  const since = { 'if-modified-since': answer.headers()['last-modified'] ?? '' }
  expect((await request.get('/aktualnosci.atom', { headers: since })).status()).toBe(304)
  expect(await answer.text()).toMatch(/<a href="https?:\/\//)
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
