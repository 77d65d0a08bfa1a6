import { axeFindings } from '../support/axe.ts'
import { secondEngineViolations } from '../support/second-engine.ts'
import { signIn } from '../support/staff.ts'
import { expect, test } from '../support/staff-test.ts'
import { beyondWindow, show } from '../support/standards.ts'
import { beginArticle, bodyOf, moveCaret, pressTool, titleOf, untilSaved } from '../support/writing.ts'

test('an editor writes boxes, folds, cards, a note and an abbreviation; readers have them without a script', async ({
  page,
  browser,
}) => {
  await signIn(page, 'redaktor')
  await beginArticle(page)
  await titleOf(page).fill('Gdzie szukać pomocy w regionie')
  await page.getByLabel('Zajawka').fill('Numery i adresy.')
  await bodyOf(page).click()
  const dialog = page.getByRole('dialog')

  await page.keyboard.type('KGP')
  await moveCaret(page, 'Shift+Home')
  await pressTool(page, 'Skrót', 'Więcej')
  await dialog.getByLabel('Co znaczy „KGP”').fill('Komenda Główna Policji')
  await dialog.getByRole('button', { name: 'Oznacz skrót' }).click()
  await moveCaret(page, 'End')
  await page.keyboard.type(' odpowiada na pytania')

  await pressTool(page, 'Przypis')
  await expect(dialog.getByRole('textbox', { name: 'Treść przypisu' })).toBeFocused()
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.type('Ustawa o Policji, https://isap.example/policja.')
  await dialog.getByRole('button', { name: 'Wstaw przypis' }).click()
  await expect(bodyOf(page).getByRole('img', { name: /^Przypis: Ustawa o Policji/ })).toBeVisible()
  await page.keyboard.type('.\n/waż')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Gdy grozi niebezpieczeństwo, dzwoń pod 112.\n\n')
  await expect(bodyOf(page).locator('.callout')).toHaveText('Gdy grozi niebezpieczeństwo, dzwoń pod 112.')

  await pressTool(page, 'Sekcja zwinięta')
  await dialog.getByRole('button', { name: 'Wstaw sekcję' }).click()
  await expect(dialog.getByLabel('Tytuł sekcji')).toBeFocused()
  await page.keyboard.type('Placówki w województwie')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Szczecin\n\n')

  await pressTool(page, 'Karta infolinii')
  await dialog.getByRole('button', { name: 'Wstaw kartę' }).click()
  await pressTool(page, 'Karta kontaktu')
  await dialog.getByRole('button', { name: 'Wstaw kartę' }).click()
  await expect(dialog.getByText('Wpisz telefon, e-mail albo adres.')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await dialog.getByLabel('Osoba lub komórka').fill('Wydział Spraw Obywatelskich')
  await dialog.getByLabel('Telefon').fill('91 430 33 00 wew. 5')
  await dialog.getByRole('button', { name: 'Wstaw kartę' }).click()
  const articleId = await untilSaved(page)
  expect(await axeFindings(page)).toEqual([])
  expect(await secondEngineViolations(page)).toEqual([])

  await page.goto(`/panel/artykuly/${articleId}/opublikuj`)
  await page.getByRole('button', { name: 'Opublikuj', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Opublikowano.' })).toBeVisible()

  const address = new URL('/aktualnosci/gdzie-szukac-pomocy-w-regionie', page.url()).href
  const reader = await browser.newPage({ javaScriptEnabled: false })
  await reader.goto(address)
  const text = reader.locator('.prose')
  await expect(text.locator('p').first()).toHaveText('KGP (Komenda Główna Policji) odpowiada na pytania1.')
  await expect(text.getByRole('note')).toHaveText('WażneGdy grozi niebezpieczeństwo, dzwoń pod 112.')
  await expect(text.getByText('Szczecin')).toBeHidden()
  await text.getByText('Placówki w województwie').click()
  await expect(text.getByText('Szczecin')).toBeVisible()
  await expect(text.getByRole('link', { name: '91 430 33 00 wew. 5' })).toHaveAttribute('href', 'tel:914303300;ext=5')
  await text.getByRole('link', { name: 'Przypis 1', exact: true }).click()
  await expect(text.getByRole('link', { name: 'Wróć do miejsca przypisu 1' })).toBeInViewport()
  await expect(text.getByRole('link', { name: 'https://isap.example/policja' })).toBeVisible()
  await reader.reload()
  await reader.emulateMedia({ media: 'print' })
  await expect(text.getByText('Szczecin')).toBeVisible()
  await reader.close()

  await page.goto(address)
  for (const look of ['light', 'dark'] as const) {
    await show(page, look, 320)
    expect(await beyondWindow(page)).toBe(0)
    expect(await axeFindings(page), look).toEqual([])
  }
  expect(await secondEngineViolations(page)).toEqual([])
})
