import { DEMO_PASSWORD, signIn } from '../support/staff.ts'
import { expect, test } from '../support/staff-test.ts'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('an official asks for a page of the panel, signs in, comes to it and signs out', async ({ page }) => {
      await page.goto('/panel')
      await expect(page).toHaveURL(/\/logowanie\?callbackUrl=%2Fpanel$/)
      await page.getByLabel('Adres e-mail').fill('redaktor@komunikat.localhost')
      await page.getByLabel('Hasło', { exact: true }).fill(DEMO_PASSWORD)
      await page.getByRole('button', { name: 'Zaloguj się' }).click()
      await expect(page).toHaveURL(/\/panel$/)
      await expect(page.getByRole('heading', { level: 1, name: 'Pulpit' })).toBeVisible()

      await page.getByRole('button', { name: 'Wyloguj się' }).click()
      await expect(page.getByText('Wylogowano.')).toBeVisible()
      await page.goto('/panel')
      await expect(page).toHaveURL(/\/logowanie/)
    })

    test('a wrong password is told so beside the field, and the address stays typed', async ({ page }) => {
      await page.goto('/logowanie')
      await page.getByLabel('Adres e-mail').fill('autor@komunikat.localhost')
      await page.getByLabel('Hasło', { exact: true }).fill('nie to hasło')
      await page.getByRole('button', { name: 'Zaloguj się' }).click()
      await expect(page.getByRole('alert', { name: 'Popraw błędy w formularzu' })).toContainText(
        'Nieprawidłowy adres e-mail lub hasło.',
      )
      await expect(page.getByLabel('Adres e-mail')).toHaveValue('autor@komunikat.localhost')
      await expect(page.getByLabel('Hasło', { exact: true })).toHaveValue('')
      if (javaScriptEnabled) await expect(page.getByRole('alert', { name: 'Popraw błędy w formularzu' })).toBeFocused()
    })
  })
}

test('the cookie of a session ended on the server opens nothing', async ({ page, context }) => {
  await signIn(page, 'autor')
  const cookies = await context.cookies()
  expect(cookies.every(({ httpOnly, sameSite }) => httpOnly && sameSite === 'Lax')).toBe(true)
  await page.getByRole('button', { name: 'Wyloguj się' }).click()
  await expect(page).toHaveURL(/\/logowanie/)
  await context.addCookies(cookies)
  await page.goto('/panel')
  await expect(page).toHaveURL(/\/logowanie/)
})
