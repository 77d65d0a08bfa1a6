import type { Page } from '@playwright/test'
import { publishNew, rewrite, writeDraft } from '../support/articles.ts'
import { signIn } from '../support/staff.ts'
import { expect, test } from '../support/staff-test.ts'
import { axeViolations } from '../support/writing.ts'

/** Everything folded is unfolded, so that it is looked at too. */
async function unfoldAll(page: Page): Promise<void> {
  for (const summary of await page.getByRole('main').locator('summary').all()) await summary.click()
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 768, 1280]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } })

      test('dashboard, list, bin and every question about an article', async ({ page }) => {
        test.setTimeout(600_000)
        const mark = `${colorScheme} ${width}`
        await signIn(page, 'redaktor')
        const draft = await writeDraft(page, { title: `Szkic ${mark}`, summary: '' })
        const article = await publishNew(page, { title: `Artykuł ${mark}` })
        await rewrite(page, article, { title: `Zmieniony artykuł ${mark}` })
        const questions = [
          ...['opublikuj', 'zaplanuj', 'przekaz', 'duplikuj', 'prowadzenie', 'usun'].map(
            (step) => `${draft.articleId}/${step}`,
          ),
          ...[
            'opublikuj',
            'zaplanuj',
            'odrzuc-zmiany',
            'nota',
            'archiwum',
            'archiwum?nastepca=plan',
            'wycofaj',
            'przywroc',
          ].map((step) => `${article.articleId}/${step}`),
        ].map((address) => `/panel/artykuly/${address}`)
        for (const address of [
          '/panel',
          '/panel/artykuly',
          '/panel/artykuly?q=nic-takiego',
          '/panel/kosz',
          ...questions,
        ]) {
          await page.goto(address)
          await unfoldAll(page)
          await expect(page.getByRole('heading', { level: 1 }), address).toHaveCount(1)
          expect(await axeViolations(page), address).toEqual([])
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
          expect(overflow, `${address} is wider than the window`).toBeLessThanOrEqual(0)
        }
      })
    })
  }
}

test('an article is archived with the keyboard alone, and what is wrong takes the focus', async ({ page }) => {
  await signIn(page, 'redaktor')
  const { articleId } = await publishNew(page, { title: 'Samą klawiaturą' })
  await page.goto(`/panel/artykuly/${articleId}/archiwum`)
  await page.getByRole('button', { name: 'Przenieś do archiwum' }).focus()
  await page.keyboard.press('Shift+Tab')
  await expect(page.getByRole('link', { name: 'Anuluj' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert', { name: 'Popraw błędy w formularzu' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Wybierz powód.' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('group', { name: 'Powód' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(page.getByRole('radio', { name: 'upłynął termin' })).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Przeniesiono do archiwum.' })).toBeVisible()
})
