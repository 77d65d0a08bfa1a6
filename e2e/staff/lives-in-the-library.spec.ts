import { aFlag } from '#services/media/testing-images.ts'
import { axeFindings } from '../support/axe.ts'
import { signIn } from '../support/staff.ts'
import { expect, test } from '../support/staff-test.ts'
import { beginArticle, bodyOf, pressTool } from '../support/writing.ts'

test('by keyboard alone a writer finds an image of the library and takes the words it had before', async ({ page }) => {
  await signIn(page, 'autor')
  await beginArticle(page)
  await pressTool(page, 'Obraz')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Szukaj w bibliotece').focus()
  await page.keyboard.type('siedem-zespolow')
  // The whole of it: "11 obrazów" is said of the list before the words are looked for.
  await expect(dialog.getByRole('status').filter({ hasText: /^1 obraz$/ })).toBeVisible()
  const found = dialog.getByRole('radio', { name: /^siedem-zespolow\.png \d+ × \d+ px · użycia: 1/ })
  for (const _ of ['the filter', 'the image']) await page.keyboard.press('Tab')
  await expect(found).toBeFocused()
  await page.keyboard.press('Space')
  const offer = dialog.getByRole('button', { name: /^Wpisz: Mapa/ })
  await offer.focus()
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(dialog.getByLabel('Tekst alternatywny')).toBeFocused()
  await expect(dialog.getByLabel('Tekst alternatywny')).toHaveValue(/^Mapa/)
  await dialog.getByRole('button', { name: 'Wstaw obraz' }).press('Enter')
  await expect(bodyOf(page).locator('figure, .editor-record').filter({ hasText: 'Mapa' })).toBeVisible()
})

test('many files go at once, a broken one stops nothing; what nothing uses is put away together', async ({ page }) => {
  await signIn(page, 'redaktor')
  await page.goto('/panel/pliki')
  const png = async (name: string, width: number) => ({
    ...{ name, mimeType: 'image/png' },
    buffer: await aFlag({ width, height: 70 }).png().toBuffer(),
  })
  await expect(page.getByText('Możesz też upuścić pliki w tej ramce.')).toBeVisible()
  await page
    .getByLabel('Plik obrazu')
    .setInputFiles([
      await png('odkladana pierwsza.png', 131),
      { name: 'odkladana zepsuta.png', mimeType: 'image/png', buffer: Buffer.from('to nie obraz') },
      await png('odkladana druga.png', 132),
    ])
  await page.getByRole('button', { name: 'Dodaj obraz' }).click()
  await expect(page.getByText('Dodano: 2 z 3.')).toBeVisible()
  await expect(page.getByRole('alert').getByText('odkladana zepsuta.png: To nie jest obraz.')).toBeVisible()

  await page.goto('/panel/pliki?q=odkladana&pokaz=nieuzywane')
  await page.getByRole('link', { name: 'Odłóż nieużywane…' }).click()
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2)
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('checkbox', { name: 'odkladana druga.png' }).uncheck()
  await page.getByRole('button', { name: 'Odłóż zaznaczone' }).click()
  await expect(page.getByText('Odłożono obrazy.')).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: 'odkladana' })).toHaveCount(1)

  await page.goto('/panel/pliki?q=odkladana&pokaz=odlozone')
  await page.getByRole('link', { name: 'odkladana pierwsza.png' }).click()
  await page.getByLabel('Autor i źródło').fill('Fot. Jan Nowak')
  await page.getByRole('button', { name: 'Zapisz' }).click()
  await expect(page.getByText('Zapisano autora i licencję.')).toBeVisible()
  await page.getByRole('button', { name: 'Obróć w prawo' }).click()
  await expect(page.getByText('70 × 131 px')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
})
