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
  for (const wrong of [address.replace(/\d+\.png$/, '961.png'), address.replace(/png$/, 'jpg'), address.slice(0, -4)]) {
    expect((await fetch(portal.url + wrong)).status, wrong).toBe(404)
  }
})

test('a shared link has a picture of its own that says title, date and portal, and only the one that holds', async ({
  portal,
}) => {
  const head = async (address: string) => (await (await fetch(portal.url + address)).text()).split('</head>')[0] ?? ''
  const property = (html: string, name: string) =>
    (new RegExp(`<meta property="og:image${name}" content="([^"]+)"`).exec(html)?.[1] ?? '').replaceAll('&nbsp;', ' ')
  const html = await head(ARTICLE)
  const address = property(html, '')
  expect(address).toMatch(new RegExp(`^${portal.url}/media/karta/\\d+-[0-9a-f]{16}\\.png$`))
  expect([property(html, ':width'), property(html, ':height'), property(html, ':type')]).toEqual([
    '1200',
    '630',
    'image/png',
  ])
  expect(property(html, ':alt')).toMatch(
    /^Przyjęto Krajowy Plan Działań na lata 2025–2027 · Dodane dnia 19 marca 2025 r\./,
  )
  const first = await fetch(address)
  const bytes = Buffer.from(await first.arrayBuffer())
  expect([first.status, first.headers.get('content-type')]).toEqual([200, 'image/png'])
  expect(first.headers.get('cache-control')).toBe('public, max-age=31536000, s-maxage=60, immutable')
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1_200, 630])
  const again = await fetch(address)
  expect(Buffer.from(await again.arrayBuffer()).equals(bytes)).toBe(true)
  const known = await fetch(address, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } })
  expect(known.status).toBe(304)
  const archived = property(await head('/aktualnosci/przyjeto-krajowy-plan-dzialan-na-lata-2013-2015'), ':alt')
  expect(archived).toContain('Strona w archiwum')
  for (const wrong of [
    address.replace(/-[0-9a-f]/, '-x'),
    address.replace(/[0-9a-f]{16}/, '0'.repeat(16)),
    `${portal.url}/media/karta/999999-${'a'.repeat(16)}.png`,
  ]) {
    expect((await fetch(wrong)).status, wrong).toBe(404)
  }
})

test('a list shows small pictures beside its titles, each where its place was kept', async ({ page }) => {
  await page.goto('/aktualnosci')
  const pictures = page.locator('.small-image > img')
  expect(await pictures.count()).toBeGreaterThan(2)
  await pictures.first().scrollIntoViewIfNeeded()
  await expect(pictures.first()).toHaveJSProperty('complete', true)
  const [chosen, width, alt] = await pictures
    .first()
    .evaluate((one: HTMLImageElement) => [one.currentSrc, one.naturalWidth, one.alt])
  expect(chosen).toMatch(/\/media\/[0-9a-f]{64}\/160\.webp$/)
  expect([width, alt]).toEqual([128, ''])
})
