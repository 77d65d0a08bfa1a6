import type { Page } from '@playwright/test'
import { axeFindings } from '../support/axe.ts'
import { importedAddress, importPages } from '../support/import-page.ts'
import { leadsToMoreOfTheSame } from '../support/more-of-the-same.ts'
import { publicAddresses } from '../support/public-addresses.ts'
import { expect, test } from '../support/reader-test.ts'

/*
 * What is promised of every page, asked of one address of every kind. That no cookie is set, nothing is asked of another
 * host and nothing is refused by our own policy, the fixture asks at the end of each story (support/reader-test.ts).
 */

const WIDTHS = [320, 1280]
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

for (const { address } of publicAddresses) {
  test(`${address} is whole without JavaScript: one heading, one title, a way on`, async ({ browser, portal }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 800 } })
    const page = await context.newPage()
    const response = await page.goto(portal.url + address)
    expect(response?.status()).toBe(200)
    expect(await page.locator('h1').count()).toBe(1)
    await expect(page.getByRole('main')).toBeVisible()
    const strange =
      'script:not([src^="/reader.js"]):not([src="/sprawdz-rejestr.mjs"]):not([type="application/ld+json"])'
    await expect(page.locator(strange)).toHaveCount(0)
    const statement = page.getByRole('contentinfo').getByRole('link', { name: 'Deklaracja dostępności', exact: true })
    await expect(statement).toHaveAttribute('href', '/deklaracja-dostepnosci')
    expect(await context.cookies()).toEqual([])
    await context.close()
  })

  test(`${address} fits its screen, keeps the accessibility rules in every look and loses nothing when its text grows`, async ({
    page,
    portal,
  }) => {
    await page.goto(portal.url + address)
    await openFolds(page)
    const found: string[] = []
    const look = async (what: string, width: number, { css = '', rules }: { css?: string; rules?: string[] }) => {
      await page.setViewportSize({ width, height: 800 })
      await dress(page, css)
      found.push(...(await overflow(page)).map((one) => `${what}, ${width} px: ${one}`))
      if (rules === undefined) return
      found.push(...(await axeFindings(page, rules)).map((one) => `${what}, ${width} px: ${one}`))
    }
    for (const width of WIDTHS) {
      // What changes with the look is colour; every other rule needs asking once for each width.
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active', reducedMotion: 'reduce' })
      await look('forced colours', width, { rules: COLOUR_RULES })
      await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'none' })
      await look('dark', width, { rules: COLOUR_RULES })
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
      // The fixture asks all rules once more of the page as it is left: wide and light.
      await look('light', width, { rules: width === 320 ? [] : COLOUR_RULES })
      await look('wide spacing', width, { css: SPACING })
    }
    await look('text at 200%', 1280, { css: 'html { font-size: 200% !important }' })
    await dress(page, '')
    expect(found).toEqual([])
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
  })
}

/** WCAG 1.4.12, each at its least. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'

/** As a reader's own style sheet would: our policy allows no style element, and needs none. */
async function dress(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, css)
}

/** What is wider than the screen, and text cut off by its own box. What is hidden from sight on purpose does not count. */
function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement
    const wide = root.scrollWidth > root.clientWidth ? [`page ${root.scrollWidth} > ${root.clientWidth}`] : []
    const cut = [...document.querySelectorAll('body *')].filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element)
      if (element.clientWidth <= 1 || !element.textContent?.trim()) return false
      const isCut = (how: string) => how === 'hidden' || how === 'clip'
      return (
        (isCut(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (isCut(overflowY) && element.scrollHeight > element.clientHeight + 1)
      )
    })
    return [...wide, ...cut.map(({ tagName, className }) => `text cut in ${tagName.toLowerCase()}.${className}`)]
  })
}

async function openFolds(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((folds) => {
    for (const fold of folds) if (fold instanceof HTMLDetailsElement) fold.open = true
  })
}

test('every kind of page has a title, a description and an address of its own, and says where the statement is', async ({
  portal,
}) => {
  // One after the other: all at once are a crowd, which a slow machine may send away.
  const pages: { address: string; html: string }[] = []
  for (const { address } of publicAddresses) {
    pages.push({ address, html: await (await fetch(portal.url + address)).text() })
  }
  const all = (pattern: RegExp) => pages.map(({ html }) => pattern.exec(html)?.[1] ?? '')
  const titles = all(/<title>([^<]+)<\/title>/)
  expect(titles.filter((title) => !/(^|– )Komunikat$/.test(title))).toEqual([])
  expect(new Set(titles).size).toBe(pages.length)
  const descriptions = all(/<meta name="description" content="([^"]+)"/)
  expect(new Set(descriptions).size).toBe(pages.length)
  for (const { address, html } of pages) {
    expect(html, address).toContain(
      `<meta name="deklaracja-dostępności" content="${portal.url}/deklaracja-dostepnosci"`,
    )
    const { pathname } = new URL(address, portal.url)
    // Results of a search belong to nobody's index; everything else has one address.
    if (!html.includes('<meta name="robots" content="noindex')) {
      expect(html, address).toContain(`<link rel="canonical" href="${portal.url}${pathname.replace(/\/$/, '')}`)
      expect(html, address).toContain('<meta property="og:title"')
    }
    for (const [, data = ''] of html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)) {
      expect(() => JSON.parse(data), address).not.toThrow()
    }
  }
})

test('no link of the portal leads to a page or a place that does not exist', async ({ portal }) => {
  test.setTimeout(120_000)
  const seen = new Map<string, Set<string>>()
  const wanted: { from: string; to: string; fragment: string }[] = []
  const broken: string[] = []
  let waiting = publicAddresses.map(({ address }) => ({ from: 'the list', to: address }))
  while (waiting.length > 0) {
    const next: typeof waiting = []
    for (const { from, to } of waiting) {
      if (seen.has(to)) continue
      seen.set(to, new Set())
      const response = await fetch(portal.url + to, { redirect: 'manual' })
      if (response.status !== 200) broken.push(`${from} → ${to}: ${response.status}`)
      if (!response.headers.get('content-type')?.startsWith('text/html')) continue
      const html = await response.text()
      seen.set(to, new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id)))
      for (const [, href = ''] of html.matchAll(/ (?:href|src|action)="([^"]+)"/g)) {
        const url = new URL(href.replaceAll('&amp;', '&'), portal.url + to)
        if (url.origin !== portal.url) continue
        const address = url.pathname + url.search
        if (leadsToMoreOfTheSame(to, address)) continue
        if (url.hash) wanted.push({ from: to, to: address, fragment: decodeURIComponent(url.hash.slice(1)) })
        next.push({ from: to, to: address })
      }
    }
    waiting = next
  }
  const lost = wanted.filter(({ to, fragment }) => !seen.get(to)?.has(fragment))
  expect(broken).toEqual([])
  expect([...new Set(lost.map(({ from, to, fragment }) => `${from} → ${to}#${fragment}`))]).toEqual([])
  expect(seen.size).toBeGreaterThan(publicAddresses.length)
})

test('no line of a heading or a paragraph can end with a word of one letter', async ({ portal }) => {
  test.setTimeout(120_000)
  const seen = new Set<string>()
  const orphans = new Set<string>()
  const waiting = publicAddresses.map(({ address }) => address)
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (seen.has(address)) continue
    seen.add(address)
    const response = await fetch(portal.url + address)
    if (!response.headers.get('content-type')?.startsWith('text/html')) continue
    const html = await response.text()
    for (const [, href = ''] of html.matchAll(/ href="(\/(?!media|zalaczniki|_next|panel)[^"#]*)/g)) {
      const to = href.replaceAll('&amp;', '&')
      if (!leadsToMoreOfTheSame(address, to)) waiting.push(to)
    }
    // Of other languages the rule knows nothing.
    for (const [, , inside = ''] of html.matchAll(/<(h[1-6]|p)(?![^>]* lang=)(?:\s[^>]*)?>(.*?)<\/\1>/gs)) {
      const words = inside.replace(/<[^>]+>/g, '')
      const found = /.{0,20}(?<![\p{L}\p{M}\p{N}])[aiouwz] \S.{0,20}/iu.exec(words)
      if (found) orphans.add(`${address}: ${found[0]}`)
    }
  }
  expect([...orphans]).toEqual([])
  expect(seen.size).toBeGreaterThan(publicAddresses.length)
})

test('an archived article says so to programs too: in a header, in its head and in its data', async ({ portal }) => {
  const address = importedAddress(importPages(portal, 'domain/import/testing/kolejne-zespoly.txt'))
  const head = await fetch(address, { method: 'HEAD' })
  expect(head.headers.get('komunikat-state')).toBe('archived')
  const html = await (await fetch(address)).text()
  expect(html).toContain('<meta name="komunikat:state" content="archived"')
  const things = [...html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)].flatMap(
    ([, data = '']) => JSON.parse(data)['@graph'] as { '@type': string; creativeWorkStatus?: string }[],
  )
  expect(things.find((thing) => thing['@type'] === 'NewsArticle')).toMatchObject({ creativeWorkStatus: 'Archived' })
  expect(things.map((thing) => thing['@type'])).toContain('BreadcrumbList')
  expect((await fetch(`${portal.url}/o-portalu`)).headers.get('komunikat-state')).toBeNull()
})
