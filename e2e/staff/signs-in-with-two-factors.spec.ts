import type { Page } from '@playwright/test'
import { totpCode, totpStep } from '#services/factor/totp.ts'
import { testAtLocalhost } from '../support/localhost-test.ts'
import { haveAPhone } from '../support/phone.ts'
import { DEMO_PASSWORD, type DemoPerson } from '../support/staff.ts'
import { expectStandards } from '../support/standards.ts'

const test = testAtLocalhost()
const { expect } = test

async function givePassword(page: Page, person: DemoPerson): Promise<void> {
  await page.goto('/logowanie')
  await page.getByLabel('Adres e-mail').fill(`${person}@komunikat.localhost`)
  await page.getByLabel('Hasło', { exact: true }).fill(DEMO_PASSWORD)
  await page.getByRole('button', { name: 'Zaloguj się', exact: true }).click()
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Wyloguj się' }).click()
  await expect(page.getByText('Wylogowano.')).toBeVisible()
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })

test('an administrator asks for a second factor, adds a passkey, and signs in with it and no password', async ({
  page,
}) => {
  await haveAPhone(page)
  await givePassword(page, 'administrator')
  await expect(heading(page, 'Pulpit')).toBeVisible()
  await page.goto('/panel/ustawienia')
  await page.getByLabel('Kogo obowiązuje drugi składnik logowania').selectOption('publishing')
  await page.getByRole('button', { name: 'Zapisz sposób logowania' }).click()
  await expect(heading(page, 'Drugi składnik logowania')).toBeVisible()
  await page.goto('/panel/konta')
  await expect(heading(page, 'Drugi składnik logowania')).toBeVisible()
  await expectStandards(page)

  await page.getByLabel('Nazwa klucza').fill('Telefon służbowy')
  await page.getByRole('button', { name: 'Dodaj klucz dostępu' }).click()
  await expect(page.locator('output')).toHaveText(/^([a-z0-9]{4}(-[a-z0-9]{4}){3}\s?){10}$/)
  await page.getByRole('link', { name: 'Kody są zapisane' }).click()
  await expect(page.getByRole('rowheader', { name: 'Telefon służbowy' })).toBeVisible()

  await signOut(page)
  await page.goto('/panel/konta')
  await page.getByRole('button', { name: 'Zaloguj się kluczem' }).click()
  await expect(heading(page, 'Konta')).toBeVisible()

  await signOut(page)
  await givePassword(page, 'administrator')
  await expect(heading(page, 'Drugi składnik logowania')).toBeVisible()
  await page.getByRole('button', { name: 'Zaloguj się kluczem' }).click()
  await expect(heading(page, 'Pulpit')).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('an author signs in with codes of an app, each taken once, and once with a recovery code', async ({ page }) => {
    await givePassword(page, 'autor')
    await page.goto('/panel/moje-konto')
    await page.getByRole('link', { name: 'Dodaj drugi składnik' }).click()
    await page.getByRole('button', { name: 'Włącz kody z aplikacji' }).click()
    const secret = fromBase32((await page.locator('output').textContent()) ?? '')
    const step = totpStep(Date.now())
    await page.getByLabel('Kod z aplikacji').fill(totpCode(secret, step))
    await page.getByRole('button', { name: 'Włącz kody' }).click()
    const codes = ((await page.locator('output').textContent()) ?? '').split(/\s+/)
    expect(codes).toHaveLength(10)
    await page.getByRole('link', { name: 'Kody są zapisane' }).click()

    await signOut(page)
    await givePassword(page, 'autor')
    await expect(heading(page, 'Drugi składnik logowania')).toBeVisible()
    // The password alone opens nothing.
    await page.goto('/panel')
    await expect(page).toHaveURL(/\/logowanie\?callbackUrl=%2Fpanel$/)
    await page.goto('/logowanie/drugi-skladnik')
    await page.getByLabel('Kod z aplikacji').fill(totpCode(secret, step))
    await page.getByRole('button', { name: 'Zaloguj się', exact: true }).click()
    await expect(page.getByRole('alert', { name: 'Popraw błędy w formularzu' })).toContainText('już użyty')
    await page.getByLabel('Kod z aplikacji').fill(totpCode(secret, step + 1))
    await page.getByRole('button', { name: 'Zaloguj się', exact: true }).click()
    await expect(heading(page, 'Pulpit')).toBeVisible()

    const recover = async () => {
      await givePassword(page, 'autor')
      await page.getByRole('link', { name: 'Nie mam pod ręką aplikacji ani klucza' }).click()
      await page.getByLabel('Kod zapasowy').fill(codes[0] ?? '')
      await page.getByRole('button', { name: 'Zaloguj się kodem zapasowym' }).click()
    }
    await signOut(page)
    await recover()
    await expect(page.getByText('Ten kod już nie zadziała.')).toBeVisible()
    await page.goto('/panel/moje-konto')
    await expect(page.getByText('Kody zapasowe: zostało 9.')).toBeVisible()
    await signOut(page)
    await recover()
    await expect(page.getByRole('alert', { name: 'Popraw błędy w formularzu' })).toContainText('był już użyty')
  })
})

function fromBase32(text: string): Buffer {
  const letters = [...text.replaceAll(/\s/g, '')].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter))
  const bits = letters.map((value) => value.toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}
