import { doneMessage, errorSummary, fillDate } from '../support/forms.ts'
import { signIn } from '../support/staff.ts'
import { expect, test } from '../support/staff-test.ts'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('an administrator changes the contact and the statement', async ({ page }) => {
      const email = javaScriptEnabled ? 'portal@urzad.example' : 'redakcja@urzad.example'
      await signIn(page, 'administrator')
      await page.goto('/panel/ustawienia')
      await page.getByLabel('E-mail').fill('bez małpy')
      await page.getByRole('button', { name: 'Zapisz dane wydawcy' }).click()
      await expect(errorSummary(page)).toContainText('Wpisz adres e-mail')
      await expect(page.getByLabel('E-mail')).toHaveValue('bez małpy')
      await page.getByLabel('E-mail').fill(email)
      await page.getByRole('button', { name: 'Zapisz dane wydawcy' }).click()
      await expect(doneMessage(page)).toHaveText('Zapisano ustawienia.')
      await page.goto('/kontakt')
      await expect(page.getByRole('main').getByRole('link', { name: email })).toBeVisible()
      await expect(page.getByRole('contentinfo').getByRole('link', { name: email })).toBeVisible()

      await page.goto('/panel/ustawienia')
      const reviewed = page.getByRole('group', { name: 'Data ostatniego przeglądu deklaracji' })
      await fillDate(page, 'Data ostatniego przeglądu deklaracji', ['31', '2', '2027'])
      await page.getByRole('button', { name: 'Zapisz deklarację' }).click()
      await expect(errorSummary(page)).toContainText('Takiej daty nie ma')
      await reviewed.getByLabel('Dzień').fill('5')
      await page.getByRole('button', { name: 'Zapisz deklarację' }).click()
      await expect(doneMessage(page)).toHaveText(/Zapisano ustawienia|Nic się nie zmieniło/)
      await page.goto('/deklaracja-dostepnosci')
      await expect(page.locator('#a11y-data-przeglad')).toHaveText(/5.lutego.2027/)
    })
  })
}

test('settings are not for an editor', async ({ page }) => {
  await signIn(page, 'redaktor')
  await page.goto('/panel')
  await expect(page.getByRole('link', { name: 'Ustawienia' })).toHaveCount(0)
  const answer = await page.goto('/panel/ustawienia')
  expect(answer?.status()).toBe(403)
})
