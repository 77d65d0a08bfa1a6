import type { Page } from '@playwright/test'
import { chooseFound, doneMessage, errorSummary } from '../support/forms.ts'
import { signIn } from '../support/staff.ts'
import { expect, test } from '../support/staff-test.ts'
import { expectStandards } from '../support/standards.ts'

const tickOf = (page: Page, name: string) => page.getByRole('checkbox', { name: `Zaznacz: ${name}`, exact: true })
const statusOf = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words })

async function addTag(page: Page, name: string): Promise<void> {
  await page.goto('/panel/tagi/nowy')
  await page.getByRole('textbox', { name: 'Nazwa' }).fill(name)
  await page.getByRole('button', { name: 'Dodaj tag' }).press('Enter')
  await expect(doneMessage(page)).toHaveText('Dodano tag.')
}

test('by keyboard: tags in a row become one, those never used go, and one that is used stays', async ({ page }) => {
  await signIn(page, 'redaktor')
  for (const name of ['warsztat pisania', 'warsztaty redakcyjne', 'warsztaty terenowe']) await addTag(page, name)
  await page.goto('/panel/tagi?szukaj=warsztat')
  await tickOf(page, 'warsztat pisania').focus()
  await page.keyboard.press('Space')
  await tickOf(page, 'warsztaty redakcyjne').focus()
  await page.keyboard.press('Shift+Space')
  await expect(statusOf(page, 'Zaznaczono: 2 z 3')).toBeVisible()
  await page.getByRole('button', { name: 'Połącz zaznaczone…' }).press('Enter')
  await expectStandards(page)
  await page.getByRole('button', { name: 'Połącz tagi' }).press('Enter')
  await expect(errorSummary(page)).toContainText('Wybierz tag, który zostaje.')
  const stays = { typed: 'warsztaty teren', words: 'warsztaty terenowe', javaScriptEnabled: true }
  await chooseFound(page, 'Tag, który zostaje', stays)
  await page.getByRole('button', { name: 'Połącz tagi' }).press('Enter')
  await expect(doneMessage(page)).toContainText('Połączono tagi.')
  await expect(page).toHaveURL(/szukaj=warsztat/)
  await expect(page.getByRole('table').getByRole('rowheader')).toHaveText(['warsztaty terenowe'])

  await addTag(page, 'warsztat nieużyty')
  await page.goto('/panel/tagi?szukaj=warsztat')
  await page.getByRole('button', { name: 'Zaznacz wszystkie na stronie' }).press('Enter')
  await page.getByRole('button', { name: 'Usuń zaznaczone…' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Nie da się usunąć: 1' })).toBeVisible()
  await expectStandards(page)
  await page.getByRole('button', { name: 'Usuń tagi' }).press('Enter')
  await expect(doneMessage(page)).toHaveText('Usunięto tagi.')
  await expect(page.getByRole('table').getByRole('rowheader')).toHaveText(['warsztaty terenowe'])
})

test('accounts are closed together, never one’s own', async ({ page }) => {
  await signIn(page, 'administrator')
  for (const number of [1, 2]) {
    await page.goto('/panel/konta/nowe')
    await page.getByRole('textbox', { name: 'Imię i nazwisko' }).fill(`Stażystka ${number}`)
    await page.getByRole('textbox', { name: 'Adres e-mail' }).fill(`stazystka-${number}@urzad.example`)
    await page.getByRole('button', { name: 'Utwórz konto' }).press('Enter')
    await expect(page.getByText('Utworzono konto.')).toBeVisible()
  }
  await page.goto('/panel/konta?stan=bez-logowania&szukaj=sta%C5%BCystka')
  await tickOf(page, 'Stażystka 1').focus()
  await page.keyboard.press('Space')
  await tickOf(page, 'Stażystka 2').focus()
  await page.keyboard.press('Shift+Space')
  await page.getByRole('button', { name: 'Wyłącz zaznaczone…' }).press('Enter')
  await expectStandards(page)
  await page.getByRole('button', { name: 'Wyłącz konta' }).press('Enter')
  await expect(doneMessage(page)).toHaveText('Wyłączono konta i zakończono ich sesje.')
  await page.goto('/panel/konta')
  await expect(page.getByRole('checkbox', { name: /Stażystka/ })).toHaveCount(0)
  await expectStandards(page)
})
