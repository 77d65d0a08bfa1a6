import type { Page } from '@playwright/test'
import { axeFindings } from '../support/axe.ts'
import { importedAddress, importPages } from '../support/import-page.ts'
import { expect, test } from '../support/reader-test.ts'

const saved = 'domain/import/testing/kolejne-zespoly.txt'

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a reader of an old page sees that it is archived, its day, its list and the register of that day', async ({
    page,
    portal,
  }) => {
    await page.goto(importedAddress(importPages(portal, saved)))
    await expect(page.getByText('Strona znajduje się w archiwum.')).toBeVisible()
    await expect(page.getByText('Data przeniesienia do archiwum: brak danych.')).toBeVisible()
    await expect(page.locator('article .dateline time')).toHaveAttribute('datetime', /^\d{4}-\d{2}-\d{2}$/)
    await expect(page.getByRole('heading', { name: /^Rejestr na dzień/ })).toBeVisible()
    await page.locator('.prose').getByRole('link', { name: /Zesp/ }).first().click()
    await expect(page).toHaveURL(/\/zespoly\/[a-z-]+$/)
    await expect(page.getByText('Data powołania', { exact: true })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Źródła' })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Artykuły o zespole' })).toBeVisible()
  })

  test('a reader makes the text larger', async ({ page, portal }) => {
    await page.goto(importedAddress(importPages(portal, saved)))
    const textSize = () =>
      page
        .locator('.prose p')
        .first()
        .evaluate((text) => getComputedStyle(text).fontSize)
    // Without scripts of the page; the question itself is asked by the browser's own tools.
    const before = Number.parseFloat(await textSize())
    await page.getByRole('radio', { name: 'największa' }).check({ force: true })
    expect(Number.parseFloat(await textSize())).toBeGreaterThan(before)
  })
})

test('a reader copies the address and is told so', async ({ page, portal, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const address = importedAddress(importPages(portal, saved))
  await page.goto(address)
  await page.getByRole('button', { name: 'Kopiuj adres' }).click()
  await expect(page.getByText('Skopiowano adres')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address)
})

for (const width of [320, 1280]) {
  for (const look of ['light', 'dark', 'forced colours'] as const) {
    test(`the article and the team keep the accessibility rules at ${width} px, ${look}`, async ({ page, portal }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia(
        look === 'forced colours'
          ? { forcedColors: 'active', reducedMotion: 'reduce' }
          : { colorScheme: look, forcedColors: 'none', reducedMotion: 'reduce' },
      )
      for (const address of [importedAddress(importPages(portal, saved)), `${portal.url}/zespoly/malopolskie`]) {
        await page.goto(address)
        await openFolds(page)
        expect(await axeFindings(page)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      }
    })
  }
}

async function openFolds(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((folds) => {
    for (const fold of folds) if (fold instanceof HTMLDetailsElement) fold.open = true
  })
}
