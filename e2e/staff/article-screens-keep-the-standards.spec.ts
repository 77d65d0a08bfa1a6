import type { Page } from '@playwright/test'
import { publishNew, rewrite, writeDraft } from '../support/articles.ts'
import { axeFindings } from '../support/axe.ts'
import { signIn } from '../support/staff.ts'
import { expect, test } from '../support/staff-test.ts'
import { beyondWindow, RULES_OF_LOOKS, show } from '../support/standards.ts'

/** Everything folded at this width is unfolded, so that it is looked at too. */
async function unfoldAll(page: Page): Promise<void> {
  const folded = page.getByRole('main').locator('details:not([open]) > summary:visible')
  while ((await folded.count()) > 0) await folded.first().click()
}

const QUESTIONS = {
  draft: ['opublikuj', 'zaplanuj', 'przekaz', 'duplikuj', 'prowadzenie', 'usun'],
  published: ['opublikuj', 'zaplanuj', 'odrzuc-zmiany', 'nota', 'archiwum', 'wycofaj', 'przywroc'],
} as const

/** Every rule once on the narrowest phone, what depends on the look once more; and no scrolling sideways at any width. */
async function findings(page: Page): Promise<string[]> {
  const found: string[] = []
  await show(page, 'light', 320)
  await unfoldAll(page)
  found.push(...(await axeFindings(page)))
  await show(page, 'dark', 1280)
  await unfoldAll(page)
  found.push(...(await axeFindings(page, RULES_OF_LOOKS.dark)))
  for (const width of [320, 640, 1280] as const) {
    await show(page, 'light', width)
    const beyond = await beyondWindow(page)
    if (beyond > 0) found.push(`${beyond} px wider than a window of ${width} px`)
  }
  return [...new Set(found)]
}

async function findingsAt(page: Page, addresses: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const address of addresses) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 }), address).toHaveCount(1)
    found.push(...(await findings(page)).map((words) => `${address} ${words}`))
  }
  return found
}

test('every question about a draft, and the bin, in each look and width', async ({ page }) => {
  test.setTimeout(240_000)
  await signIn(page, 'redaktor')
  const { articleId } = await writeDraft(page, { title: 'Szkic do obejrzenia', summary: '' })
  const questions = QUESTIONS.draft.map((step) => `/panel/artykuly/${articleId}/${step}`)
  expect(await findingsAt(page, ['/panel/kosz', ...questions])).toEqual([])
})

test('dashboard, list and every question about a published article, in each look and width', async ({ page }) => {
  test.setTimeout(240_000)
  await signIn(page, 'redaktor')
  const article = await publishNew(page, { title: 'Artykuł do obejrzenia' })
  await rewrite(page, article, { title: 'Zmieniony artykuł do obejrzenia' })
  const questions = QUESTIONS.published.map((step) => `/panel/artykuly/${article.articleId}/${step}`)
  const lists = ['/panel', '/panel/artykuly', '/panel/artykuly?q=nic-takiego']
  expect(await findingsAt(page, [...lists, ...questions])).toEqual([])
})

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
