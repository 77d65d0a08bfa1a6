import { axeFindings } from '../support/axe.ts'
import { signIn } from '../support/staff.ts'
import { expect, test } from '../support/staff-test.ts'

test('a filter is kept under a name, and single keys walk its list until they are switched off', async ({ page }) => {
  await signIn(page, 'redaktor')
  await page.goto('/panel/artykuly?stan=opublikowany&rok=2025')
  await page.getByRole('link', { name: 'Zapisz filtr' }).click()
  await page.getByRole('button', { name: 'Zapisz filtr' }).click()
  await expect(page.getByLabel('Nazwa filtra')).toHaveAttribute('aria-invalid', 'true')
  await page.getByLabel('Nazwa filtra').fill('Tegoroczne')
  await page.getByRole('button', { name: 'Zapisz filtr' }).click()
  await expect(page.getByRole('link', { name: 'Tegoroczne' })).toHaveAttribute('aria-current', 'true')
  expect(await axeFindings(page)).toEqual([])

  const search = page.getByLabel('Słowa, autor albo numer')
  await expect(search).toHaveAttribute('aria-keyshortcuts', '/')
  await page.keyboard.press('/')
  await expect(search).toBeFocused()
  await page.keyboard.type('n/')
  await expect(search).toHaveValue('n/')
  const rows = page.getByRole('rowheader').getByRole('link')
  await page.keyboard.press('ArrowDown')
  await expect(rows.first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(rows.nth(1)).toBeFocused()
  await page.keyboard.press('n')
  await page.waitForURL('**/panel/artykuly/nowy')

  await page.goto('/panel/moje-konto')
  await page.getByLabel('Skróty jednym klawiszem na listach').uncheck()
  await page.getByRole('button', { name: 'Zapisz ustawienie klawiatury' }).click()
  await expect(page.getByText('Zapisano dane.')).toBeVisible()
  await page.goto('/panel/artykuly/filtry')
  await page.getByRole('link', { name: 'Tegoroczne' }).click()
  await rows.first().focus()
  await page.keyboard.press('/')
  await page.keyboard.press('ArrowDown')
  await expect(rows.first()).toBeFocused()

  await page.goto('/panel/artykuly/filtry')
  await page.getByRole('button', { name: 'Usuń' }).click()
  await expect(page.getByText('Nie masz jeszcze zapisanych filtrów')).toBeVisible()
})
