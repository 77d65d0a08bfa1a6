import { doneMessage, errorSummary } from '../support/forms.ts'
import { growOld } from '../support/old-proof.ts'
import { DEMO_PASSWORD, signIn } from '../support/staff.ts'
import { expect, test } from '../support/staff-test.ts'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('what is powerful asks for the password again, and nothing typed is lost', async ({ page, portal }) => {
      const phone = javaScriptEnabled ? '22 601 73 71' : '22 601 73 72'
      const form = page.getByRole('form', { name: 'Zapisz dane wydawcy' })
      const password = form.getByLabel('Twoje hasło', { exact: true })
      const asked = page.getByRole('alert', { name: 'Potwierdź, że to Ty' })
      await signIn(page, 'administrator')
      await page.goto('/panel/ustawienia')
      await expect(password).toHaveCount(0)
      growOld(portal.dataDir)
      await form.getByLabel('Telefon').fill(phone)
      await form.getByRole('button', { name: 'Zapisz dane wydawcy' }).click()
      await expect(asked).toContainText('Wpisz swoje hasło i wyślij formularz ponownie.')
      await expect(form.getByLabel('Telefon')).toHaveValue(phone)
      await password.fill('to nie jest moje hasło')
      await form.getByRole('button', { name: 'Zapisz dane wydawcy' }).click()
      await expect(asked).toContainText('Hasło jest nieprawidłowe.')
      await password.fill(DEMO_PASSWORD)
      await form.getByRole('button', { name: 'Zapisz dane wydawcy' }).click()
      await expect(doneMessage(page)).toHaveText('Zapisano ustawienia.')
      await expect(form.getByLabel('Telefon')).toHaveValue(phone)
      await expect(password).toHaveCount(0)

      // A page that is opened later asks from the beginning, and a fault in the form does not ask twice.
      growOld(portal.dataDir)
      await page.goto('/panel/konta/nowe')
      await page.getByLabel('Twoje hasło', { exact: true }).fill(DEMO_PASSWORD)
      await page.getByLabel('Imię i nazwisko').fill('Jan Późny')
      await page.getByRole('button', { name: 'Utwórz konto' }).click()
      await expect(errorSummary(page)).toContainText('Wpisz adres e-mail')
      await expect(page.getByLabel('Twoje hasło', { exact: true })).toHaveCount(0)
      await page.getByLabel('Adres e-mail').fill(`jan.pozny.${javaScriptEnabled}@urzad.example`)
      await page.getByRole('button', { name: 'Utwórz konto' }).click()
      await expect(page.locator('output')).toHaveText(/\/haslo\/[\w-]{43}$/)
    })
  })
}
