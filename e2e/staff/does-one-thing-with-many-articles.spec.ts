import type { Page } from '@playwright/test'
import { publishNew, writeDraft } from '../support/articles.ts'
import { signIn } from '../support/staff.ts'
import { expect, test } from '../support/staff-test.ts'
import { expectStandards } from '../support/standards.ts'

const tickOf = (page: Page, title: string) => page.getByRole('checkbox', { name: `Zaznacz: ${title}`, exact: true })
const statusOf = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words })

test('by keyboard: three articles in a row go to the archive, one is told why it cannot', async ({ page }) => {
  await signIn(page, 'redaktor')
  for (const number of [1, 2, 3]) await publishNew(page, { title: `Nabór wniosków ${number}`, slug: `nabor-${number}` })
  await writeDraft(page, { title: 'Nabór wniosków 4' })
  await page.goto('/panel/artykuly?q=nab%C3%B3r+wniosk%C3%B3w&sort=tytul')

  await tickOf(page, 'Nabór wniosków 1').focus()
  await page.keyboard.press('Space')
  await expect(statusOf(page, 'Zaznaczono: 1 z 4')).toBeVisible()
  await tickOf(page, 'Nabór wniosków 4').focus()
  await page.keyboard.press('Shift+Space')
  await expect(statusOf(page, 'Zaznaczono: 4 z 4')).toBeVisible()
  await tickOf(page, 'Nabór wniosków 2').focus()
  await page.keyboard.press('Space')
  await expect(statusOf(page, 'Zaznaczono: 3 z 4')).toBeVisible()
  await page.getByRole('combobox', { name: 'Czynność' }).focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Dalej' })).toBeFocused()
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { level: 1, name: 'Przenieś do archiwum: 3 artykuły' })).toBeVisible()
  await expectStandards(page)
  await page.getByRole('button', { name: 'Sprawdź' }).press('Enter')
  await expect(page.getByRole('alert', { name: 'Popraw błędy w formularzu' })).toContainText('Wybierz powód.')
  await page.getByRole('radio', { name: 'upłynął termin' }).press('Space')
  await page.getByRole('button', { name: 'Sprawdź' }).press('Enter')

  await expect(page.getByText('Do zrobienia: 2, nie da się: 1. Nic się jeszcze nie zmieniło.')).toBeVisible()
  await expect(page.getByRole('table', { name: 'Nie da się' })).toContainText('Nie pozwala na to jego stan: szkic.')
  await expectStandards(page)
  const question = page.url()
  await page.getByRole('button', { name: 'Przenieś do archiwum' }).press('Enter')
  await expect(statusOf(page, 'Wykonano czynność na wybranych artykułach.')).toBeVisible()
  await expect(page.getByRole('table', { name: 'Zrobione' }).getByRole('rowheader')).toHaveText([
    'Nabór wniosków 1',
    'Nabór wniosków 3',
  ])
  await expectStandards(page)

  for (const [slug, isArchived] of [
    ['nabor-1', true],
    ['nabor-2', false],
    ['nabor-3', true],
  ] as const) {
    await page.goto(`/aktualnosci/${slug}`)
    await expect(page.getByText('Strona znajduje się w archiwum.')).toHaveCount(isArchived ? 1 : 0)
  }
  // The question asked again is the report, and offers nothing to do twice.
  await page.goto(question)
  await expect(page.getByText('Zrobione: 2, nie da się: 1.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Przenieś do archiwum' })).toHaveCount(0)
  await page.goto('/panel/artykuly/wiele/raporty')
  await expectStandards(page)
})

/** Without a script a request does what it has time for, and a button goes on. */
async function goOnUntilDone(page: Page, articles: number): Promise<void> {
  const isDone = page.getByText(`Zrobione: ${articles}.`)
  const goOn = page.getByRole('button', { name: 'Kontynuuj' })
  await isDone.or(goOn).waitFor()
  while (await goOn.isVisible()) {
    await goOn.click()
    await isDone.or(goOn).waitFor()
  }
  await expect(isDone).toBeVisible()
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('all drafts of a filtered list go to the bin and come back', async ({ page }) => {
    await signIn(page, 'autor')
    const titles = Array.from({ length: 23 }, (_, index) => `Zbędny szkic ${index + 1}`)
    for (const title of titles) await writeDraft(page, { title })
    const list = '/panel/artykuly?q=zb%C4%99dny+szkic&sort=tytul'
    await page.goto(list)
    await page.getByRole('combobox', { name: 'Które artykuły' }).selectOption('wszystkie z listy (23)')
    await expect(page.getByRole('combobox', { name: 'Czynność' }).getByRole('option')).toHaveText([
      'Dodaj tag',
      'Usuń tag',
      'Zmień osobę prowadzącą',
      'Przekaż do zatwierdzenia',
      'Przenieś do kosza',
    ])
    await page.getByRole('combobox', { name: 'Czynność' }).selectOption('Przenieś do kosza')
    await page.getByRole('button', { name: 'Dalej' }).click()
    await page.getByRole('button', { name: 'Sprawdź' }).click()
    await expect(page.getByText('Do zrobienia: 23.')).toBeVisible()
    await page.getByRole('button', { name: 'Przenieś do kosza' }).click()
    await goOnUntilDone(page, 23)
    await expect(page.getByRole('table', { name: 'Zrobione' }).getByRole('rowheader')).toHaveCount(23)
    await page.getByRole('navigation', { name: 'Ścieżka' }).getByRole('link', { name: 'Artykuły' }).click()
    await expect(page.getByText('Brak wyników')).toBeVisible()

    await page.goto('/panel/artykuly/wiele/raporty')
    await page.getByRole('link', { name: 'Przenieś do kosza: 23 artykuły' }).click()
    await page.getByRole('link', { name: 'Przywróć z kosza' }).click()
    await page.getByRole('button', { name: 'Sprawdź' }).click()
    await page.getByRole('button', { name: 'Przywróć z kosza' }).click()
    await goOnUntilDone(page, 23)
    await page.goto(list)
    await expect(page.getByText('23 artykuły')).toBeVisible()
  })

  test('nothing ticked, an unknown action, and what is for editors', async ({ page }) => {
    await signIn(page, 'autor')
    await page.goto('/panel/artykuly')
    await page.getByRole('button', { name: 'Dalej' }).click()
    await expect(page.getByText('Nie wybrano artykułów')).toBeVisible()
    const answer = await page.goto('/panel/artykuly/wiele?czynnosc=archiwum&zakres=wszystkie')
    expect(answer?.status()).toBe(403)
    expect((await page.goto('/panel/artykuly/wiele/raporty?nr=99999'))?.status()).toBe(404)
  })
})
