import { fillDate } from '../support/forms.ts'
import { signIn } from '../support/staff.ts'
import { expect, test } from '../support/staff-test.ts'

test.use({ javaScriptEnabled: false })

test('without JavaScript: an editor keeps an article that was proposed for the archive until a day, and finds that day in the calendar', async ({
  page,
}) => {
  await signIn(page, 'redaktor')
  await page.goto('/panel')
  await page.getByRole('link', { name: 'Przejrzyj artykuły' }).click()
  const table = page.getByRole('table', { name: 'Artykuły do przejrzenia' })
  const rows = table.getByRole('rowheader')
  const [title = ''] = await rows.allTextContents()
  await table.getByRole('checkbox').first().check()
  await page.getByRole('button', { name: 'Zostaw w aktualnościach' }).click()
  await page.getByRole('button', { name: 'Sprawdź' }).click()
  await expect(page.getByRole('alert', { name: 'Popraw błędy w formularzu' })).toContainText(
    'Wpisz dzień, miesiąc i rok.',
  )
  await fillDate(page, 'Zostaw do', ['31', '3', '2030'])
  await page.getByRole('button', { name: 'Sprawdź' }).click()
  await expect(page.getByText('Do zrobienia: 1.')).toBeVisible()
  await page.getByRole('button', { name: 'Zostaw w aktualnościach' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Wykonano czynność' })).toBeVisible()
  await page.goto('/panel/do-przejrzenia')
  await expect(page.getByText(title, { exact: true })).toHaveCount(0)

  await page.goto('/panel')
  await page.getByRole('link', { name: 'Kalendarz planów' }).click()
  const today = page.getByRole('cell').filter({ hasText: 'dziś' })
  await expect(today).toHaveAttribute('aria-current', 'date')
  await page.getByRole('link', { name: /^Następny: / }).click()
  await expect(today).toHaveCount(0)
  await page.getByRole('link', { name: /^Bieżący: / }).click()
  await expect(today).toBeVisible()
  await page.goto('/panel/kalendarz?miesiac=2030-04')
  const day = page.getByRole('cell', { name: /^poniedziałek, 1 kwietnia/ })
  await expect(day).toContainText('Do przejrzenia')
  await day.getByRole('link', { name: title }).click()
  await expect(page).toHaveURL(/\/panel\/artykuly\/\d+$/)
  expect((await page.goto('/panel/kalendarz?miesiac=2030-13'))?.status()).toBe(404)
})
