import type { Page } from '@playwright/test'
import { signIn } from '../support/staff.ts'
import { expect, test } from '../support/staff-test.ts'

const OWN_PASSWORD = 'zielony rower pod dachem'

/** Sends the form; where that leads, to the panel or back to the form, is for the story to wait for. */
async function signInAs(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/logowanie')
  await page.getByLabel('Adres e-mail').fill(email)
  await page.getByLabel('Hasło', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Zaloguj się' }).click()
}

async function createAccount(page: Page, name: string, email: string, rights: readonly string[] = ['autor']) {
  await page.goto('/panel/konta')
  await page.getByRole('link', { name: 'Dodaj konto' }).click()
  await page.getByLabel('Imię i nazwisko').fill(name)
  await page.getByLabel('Adres e-mail').fill(email)
  for (const right of rights) await page.getByRole('checkbox', { name: right }).check()
  await page.getByRole('button', { name: 'Utwórz konto' }).click()
  const link = await page.locator('output').textContent()
  expect(link).toMatch(/\/haslo\/[\w-]{43}$/)
  return link ?? ''
}

/** By the link that was handed over, and then signs in. */
async function setOwnPassword(page: Page, link: string, email: string): Promise<void> {
  await page.goto(link)
  await page.getByLabel('Nowe hasło', { exact: true }).fill(OWN_PASSWORD)
  await page.getByLabel('Powtórz nowe hasło').fill(OWN_PASSWORD)
  await page.getByRole('button', { name: 'Ustaw hasło' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ustawiono hasło' })).toBeVisible()
  await page.getByRole('link', { name: 'Przejdź do logowania' }).click()
  await signInAs(page, email, OWN_PASSWORD)
  await expect(page.getByRole('heading', { level: 1, name: 'Pulpit' })).toBeVisible()
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })
    const who = javaScriptEnabled ? 'ewa' : 'iza'

    test('an administrator opens an account, its owner sets a password by a link, is closed out and let in again', async ({
      page,
      browser,
    }) => {
      const email = `${who}.nowak@urzad.example`
      await signIn(page, 'administrator')
      const given = await createAccount(page, `${who} Nowak`, email)
      await page.getByRole('link', { name: 'Przejdź do konta' }).click()
      await expect(page.getByText('Czynne, czeka na ustawienie hasła')).toBeVisible()
      await expect(page.getByText(given)).toHaveCount(0)

      const theirs = await (await browser.newContext({ javaScriptEnabled })).newPage()
      await setOwnPassword(theirs, given, email)
      expect((await theirs.request.get(given)).status()).toBe(404)

      await page.reload()
      await page.getByRole('link', { name: 'Wyłącz konto' }).click()
      await page.getByRole('button', { name: 'Wyłącz konto' }).click()
      await expect(page.getByText('Wyłączono konto i zakończono jego sesje.')).toBeVisible()
      await theirs.goto('/panel')
      await expect(theirs).toHaveURL(/\/logowanie/)
      await signInAs(theirs, email, OWN_PASSWORD)
      await expect(theirs.getByText('Nieprawidłowy adres e-mail lub hasło.')).toHaveCount(2)

      await page.getByRole('link', { name: `${who} Nowak` }).click()
      await page.getByRole('button', { name: 'Włącz konto' }).click()
      await expect(page.getByText('Włączono konto.')).toBeVisible()
      await signInAs(theirs, email, OWN_PASSWORD)
      await expect(theirs.getByRole('heading', { level: 1, name: 'Pulpit' })).toBeVisible()

      await page.getByRole('link', { name: 'Unieważnij hasło' }).click()
      await page.getByRole('button', { name: 'Unieważnij hasło' }).click()
      await expect(page.locator('output')).toHaveText(/\/haslo\/[\w-]{43}$/)
      await theirs.goto('/panel')
      await expect(theirs).toHaveURL(/\/logowanie/)
      await theirs.context().close()
    })

    test('what is wrong with an account is said beside the field, and nothing typed is lost', async ({ page }) => {
      await signIn(page, 'administrator')
      await page.goto('/panel/konta/nowe')
      await page.getByLabel('Imię i nazwisko').fill('Adam Kos')
      await page.getByLabel('Adres e-mail').fill('autor@komunikat.localhost')
      await page.getByRole('checkbox', { name: 'redaktor' }).check()
      await page.getByRole('button', { name: 'Utwórz konto' }).click()
      await expect(page.getByRole('alert', { name: 'Popraw błędy w formularzu' })).toContainText(
        'Konto z tym adresem już istnieje.',
      )
      await expect(page.getByLabel('Imię i nazwisko')).toHaveValue('Adam Kos')
      await expect(page.getByRole('checkbox', { name: 'redaktor' })).toBeChecked()
    })

    test('one sees where one is signed in, ends another session, then all', async ({ page, browser }) => {
      const email = `${who}.sesje@urzad.example`
      await signIn(page, 'administrator')
      const given = await createAccount(page, `${who} Sesyjna`, email)
      await page.getByRole('button', { name: 'Wyloguj się' }).click()
      await expect(page.getByText('Wylogowano.')).toBeVisible()
      await setOwnPassword(page, given, email)

      const other = await (await browser.newContext({ javaScriptEnabled })).newPage()
      await signInAs(other, email, OWN_PASSWORD)
      await expect(other.getByRole('heading', { level: 1, name: 'Pulpit' })).toBeVisible()
      await page.goto('/panel/moje-konto')
      await expect(page.getByText('najpóźniej po 12 godzinach')).toBeVisible()
      await expect(page.getByRole('table', { name: 'Sesje' }).getByRole('row')).toHaveCount(3)
      await page.getByRole('button', { name: 'Zakończ tę sesję' }).click()
      await expect(page.getByText('Zakończono sesję.')).toBeVisible()
      await other.goto('/panel')
      await expect(other).toHaveURL(/\/logowanie/)

      await page.getByLabel('Komórka organizacyjna').fill('Wydział Prasowy')
      await page.getByRole('button', { name: 'Zapisz dane' }).click()
      await expect(page.getByText('Zapisano dane.')).toBeVisible()
      await expect(page.getByLabel('Komórka organizacyjna')).toHaveValue('Wydział Prasowy')

      await page.getByRole('button', { name: 'Wyloguj ze wszystkich urządzeń' }).click()
      await expect(page.getByText('Wylogowano.')).toBeVisible()
      await page.goto('/panel')
      await expect(page).toHaveURL(/\/logowanie/)
      await other.context().close()
    })
  })
}

test('accounts are for administrators', async ({ page }) => {
  await signIn(page, 'redaktor')
  expect((await page.goto('/panel/konta'))?.status()).toBe(403)
  expect((await page.goto('/panel/konta/1'))?.status()).toBe(403)
  expect((await page.goto('/panel/moje-konto'))?.status()).toBe(200)
})

test('the only administrator is told why it cannot be closed', async ({ page }) => {
  await signIn(page, 'administrator')
  await page.goto('/panel/konta')
  await page.getByRole('link', { name: 'Konto pokazowe: administrator' }).click()
  await page.getByRole('link', { name: 'Wyłącz konto' }).click()
  await page.getByRole('button', { name: 'Wyłącz konto' }).click()
  await expect(page.getByRole('alert', { name: 'Popraw błędy w formularzu' })).toContainText(
    'To jedyny aktywny administrator',
  )
})
