import type { Page } from '@playwright/test'
import { DEMO_PASSWORD, signInByForm } from '../support/staff.ts'
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
  await signInByForm(page, 'autor')
  const cookies = await context.cookies()
  expect(cookies.every(({ httpOnly, sameSite }) => httpOnly && sameSite === 'Lax')).toBe(true)
  await page.getByRole('button', { name: 'Wyloguj się' }).click()
  await expect(page).toHaveURL(/\/logowanie/)
  await context.addCookies(cookies)
  await page.goto('/panel')
  await expect(page).toHaveURL(/\/logowanie/)
})

test.describe('texts that the server does not have', () => {
  /** One for each of ten accounts: whoever signs in has one of them. */
  const planted = Array.from({ length: 10 }, (_, index) => `komunikat.tekst.${index + 1}.nowy.karta`)
  const left = (page: Page) => page.evaluate(() => Object.keys(localStorage).sort())

  test.beforeEach(async ({ page }) => {
    await signInByForm(page, 'autor')
    await page.evaluate((keys) => {
      for (const key of keys) localStorage.setItem(key, '{}')
    }, planted)
  })

  test('signing out asks first; left, they are all there afterwards', async ({ page }) => {
    await page.getByRole('button', { name: 'Wyloguj się' }).click()
    const question = page.getByRole('dialog', { name: 'W tej przeglądarce są niezapisane teksty' })
    await question.getByRole('button', { name: 'Anuluj' }).click()
    await expect(question).toBeHidden()
    await expect(page.getByRole('button', { name: 'Wyloguj się' })).toBeFocused()
    await page.getByRole('button', { name: 'Wyloguj się' }).click()
    await question.getByRole('button', { name: 'Wyloguj się i zostaw je' }).click()
    await expect(page.getByText('Wylogowano.')).toBeVisible()
    expect(await left(page)).toEqual(planted.toSorted())
  })

  test('taken away on wish, and only those of this account', async ({ page }) => {
    await page.getByRole('button', { name: 'Wyloguj się' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Wyloguj się i usuń je' }).click()
    await expect(page.getByText('Wylogowano.')).toBeVisible()
    expect(await left(page)).toHaveLength(planted.length - 1)
  })
})
