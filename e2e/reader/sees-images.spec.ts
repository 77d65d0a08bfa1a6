import { expect, test } from '../support/reader-test.ts'

const ARTICLE = '/aktualnosci/przyjeto-krajowy-plan-dzialan-na-lata-2025-2027'

test('a reader sees the lead image of an article in its place, with words for those who do not see it', async ({
  page,
}) => {
  await page.goto(ARTICLE)
  const image = page.getByRole('img', { name: /Oś czasu sześciu planów/ })
  await expect(image).toBeVisible()
  await expect(image).toHaveJSProperty('complete', true)
  const shown = await image.evaluate((one: HTMLImageElement) => ({
    isThere: one.complete && one.naturalWidth > 0,
    chosen: one.currentSrc,
    ratio:
      one.clientWidth / one.clientHeight / (Number(one.getAttribute('width')) / Number(one.getAttribute('height'))),
  }))
  expect(shown.isThere).toBe(true)
  expect(shown.chosen).toMatch(/\/media\/[0-9a-f]{64}\/\d+\.webp$/)
  expect(shown.ratio).toBeCloseTo(1, 1)
})

test('nothing moves while images come', async ({ page }) => {
  await page.addInitScript(() => {
    const moved: number[] = []
    Object.assign(window, { moved })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved.push((entry as PerformanceEntry & { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(ARTICLE)
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(() => (window as unknown as { moved: number[] }).moved), `${width} px`).toEqual([])
  }
})

test('an image is kept by whoever has it, asked for by its tag, and comes with nothing personal', async ({
  portal,
}) => {
  const html = await (await fetch(portal.url + ARTICLE)).text()
  const address = /<img[^>]* src="(\/media\/[^"]+)"/.exec(html)?.[1] ?? ''
  const image = await fetch(portal.url + address, { headers: { cookie: 'authjs.session-token=x' } })
  expect(image.status).toBe(200)
  expect(Object.fromEntries(image.headers)).toMatchObject({
    'content-type': 'image/png',
    'cache-control': 'public, max-age=31536000, s-maxage=60, immutable',
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringContaining('sandbox'),
  })
  expect(image.headers.get('set-cookie')).toBeNull()
  const etag = image.headers.get('etag') ?? ''
  const known = await fetch(portal.url + address, { headers: { 'if-none-match': etag } })
  expect([known.status, (await known.arrayBuffer()).byteLength]).toEqual([304, 0])
  const head = await fetch(portal.url + address, { method: 'HEAD' })
  expect([head.status, head.headers.get('etag'), (await head.arrayBuffer()).byteLength]).toEqual([200, etag, 0])
  expect(html).toMatch(/<meta property="og:image" content="[^"]+\/media\//)
  for (const wrong of [address.replace(/\d+\.png$/, '961.png'), address.replace(/png$/, 'jpg'), address.slice(0, -4)]) {
    expect((await fetch(portal.url + wrong)).status, wrong).toBe(404)
  }
})
