import type { Page, Route } from '@playwright/test'
import { expect, test } from '../support/reader-test.ts'

const ARTICLE = '/aktualnosci/wojewodzkie-zespoly-podstawy-prawne-i-zadania'
const FACE = '**/*.woff2'

/** Bytes on the wire, head and body, of everything the page asked for. */
async function weigh(page: Page, address: string): Promise<number> {
  const client = await page.context().newCDPSession(page)
  let bytes = 0
  client.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await client.send('Network.enable')
  await page.goto(address)
  await page.evaluate(() => document.fonts.ready)
  return bytes
}

/** From now on each page of the context counts what moves on it (Layout Instability API). */
async function watchMoves(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const moves = { sum: 0 }
    Object.assign(window, { moves })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moves.sum += (entry as PerformanceEntry & { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** How much has moved since the page began, once the faces are settled and two frames are drawn: 0 = nothing. */
function moved(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await document.fonts.ready
    for (let frame = 0; frame < 2; frame++) await new Promise((done) => requestAnimationFrame(done))
    return (window as unknown as { moves: { sum: number } }).moves.sum
  })
}

test('the first visit to an article without images weighs at most 45 KB, its face included', async ({ page }) => {
  const bytes = await weigh(page, ARTICLE)
  expect(bytes).toBeGreaterThan(20_000)
  expect(bytes).toBeLessThanOrEqual(45 * 1024)
})

test('the front page weighs at most 60 KB, its pictures and its face included', async ({ page }) => {
  expect(await weigh(page, '/')).toBeLessThanOrEqual(60 * 1024)
})

for (const deviceScaleFactor of [2, 3]) {
  test(`on a phone that has ${deviceScaleFactor} pixels for each the front page weighs no more`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ baseURL, viewport: { width: 390, height: 844 }, deviceScaleFactor })
    expect(await weigh(await context.newPage(), '/')).toBeLessThanOrEqual(60 * 1024)
    await context.close()
  })
}

const arrivals = {
  'with the face': (route: Route) => route.continue(),
  'without the face': (route: Route) => route.abort(),
  'with a face that comes late': async (route: Route) => {
    await new Promise((done) => setTimeout(done, 600))
    await route.continue()
  },
}

for (const [how, answer] of Object.entries(arrivals)) {
  test(`nothing on a page moves while it loads, ${how}`, async ({ page }) => {
    await page.route(FACE, answer)
    await watchMoves(page)
    for (const address of ['/', ARTICLE, '/aktualnosci', '/zespoly', '/pomoc']) {
      await page.goto(address)
      expect(await moved(page), address).toBe(0)
    }
  })
}

test('what pushes a page down is counted', async ({ page }) => {
  await watchMoves(page)
  await page.goto('/')
  await page.evaluate(() => {
    const words = document.createElement('p')
    words.textContent = 'Coś przyszło późno.'
    document.querySelector('main')?.prepend(words)
  })
  await expect.poll(() => moved(page)).toBeGreaterThan(0)
})
