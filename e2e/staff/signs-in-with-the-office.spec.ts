import type { Page } from '@playwright/test'
import { freePort } from '#scripts/free-port.ts'
import { axeFindings } from '../support/axe.ts'
import { doneMessage } from '../support/forms.ts'
import { startOidcProvider } from '../support/oidc-provider.ts'
import { growOld } from '../support/old-proof.ts'
import { startPortal } from '../support/portal.ts'
import { DEMO_PASSWORD, signInAs } from '../support/staff.ts'
import { expect, test } from '../support/staff-http-test.ts'

const people = {
  redaktor: { email: 'redaktor@urzad.example', email_verified: true },
  obcy: { email: 'ktos@gdzie-indziej.example', email_verified: true },
  ewa: { email: 'ewa.lis@urzad.example', email_verified: true, name: 'Ewa Lis' },
}

/** A demonstration that knows a provider of its own. */
async function startOffice(more: Readonly<Record<string, string>> = {}) {
  const port = await freePort()
  const baseURL = `http://127.0.0.1:${port}`
  const provider = await startOidcProvider({ redirectUri: `${baseURL}/logowanie/callback/oidc`, people })
  const portal = await startPortal({
    demo: true,
    env: {
      PORT: String(port),
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: provider.clientId,
      OIDC_CLIENT_SECRET: provider.clientSecret,
      OIDC_NAME: 'Logowanie Ministerstwa',
      OIDC_ALLOWED_DOMAIN: 'urzad.example',
      ...more,
    },
  })
  return { baseURL, provider, portal, stop: () => Promise.all([portal.stop(), provider.stop()]) }
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Wyloguj się' }).click()
  await expect(page.getByText('Wylogowano.')).toBeVisible()
}

const withOffice = (page: Page) => page.getByRole('button', { name: 'Zaloguj się kontem urzędu' }).click()
const problem = (page: Page, words: string) => page.getByRole('alert').filter({ hasText: words })

test('an editor links an account of the office and signs in with it, also without JavaScript', async ({ browser }) => {
  const { baseURL, provider, stop } = await startOffice()
  for (const javaScriptEnabled of [true, false]) {
    const page = await (await browser.newContext({ baseURL, javaScriptEnabled })).newPage()
    if (javaScriptEnabled) {
      await page.goto('/logowanie')
      await withOffice(page)
      await expect(problem(page, 'nie jest połączone z żadnym kontem')).toBeVisible()
      await signInAs(page, 'redaktor@komunikat.localhost', DEMO_PASSWORD)
      await page.goto('/panel/moje-konto')
      await page.getByRole('link', { name: 'Połącz z kontem urzędu' }).click()
      await page.getByRole('button', { name: 'Połącz z kontem urzędu' }).click()
      await expect(doneMessage(page)).toContainText('Połączono z kontem urzędu.')
      await signOut(page)
    }
    await page.goto('/logowanie?callbackUrl=%2Fpanel%2Fkalendarz')
    await withOffice(page)
    await expect(page).toHaveURL(`${baseURL}/panel/kalendarz`)
    await expect(page.getByText('Konto pokazowe: redaktor')).toBeVisible()
    await page.context().close()
  }
  provider.become('obcy')
  const stranger = await (await browser.newContext({ baseURL })).newPage()
  await stranger.goto('/logowanie')
  await withOffice(stranger)
  await expect(problem(stranger, 'nie należy do urzędu')).toBeVisible()
  expect((await stranger.goto('/panel'))?.url()).toContain('/logowanie')
  await stranger.context().close()
  await stop()
})

test('an administrator confirms with the office what is powerful, and nothing typed is lost', async ({ browser }) => {
  const { baseURL, portal, stop } = await startOffice()
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ baseURL, javaScriptEnabled })
    const page = await context.newPage()
    await signInAs(page, 'administrator@komunikat.localhost', DEMO_PASSWORD)
    if (javaScriptEnabled) {
      // Whoever links an account shows first who they are, if that is long ago.
      growOld(portal.dataDir)
      await page.goto('/panel/moje-konto')
      await page.getByRole('link', { name: 'Połącz z kontem urzędu' }).click()
      await page.getByLabel('Twoje hasło', { exact: true }).fill(DEMO_PASSWORD)
      await page.getByRole('button', { name: 'Dalej' }).click()
      await page.getByRole('button', { name: 'Połącz z kontem urzędu' }).click()
      await expect(doneMessage(page)).toContainText('Połączono z kontem urzędu.')
    }
    const phone = javaScriptEnabled ? '22 601 73 75' : '22 601 73 76'
    const form = page.getByRole('form', { name: 'Zapisz dane wydawcy' })
    await page.goto('/panel/ustawienia')
    growOld(portal.dataDir)
    await form.getByLabel('Telefon').fill(phone)
    await form.getByRole('button', { name: 'Zapisz dane wydawcy' }).click()
    await expect(page.getByRole('alert', { name: 'Potwierdź, że to Ty' })).toContainText('potwierdź kontem urzędu')
    const opened = context.waitForEvent('page')
    await form.getByRole('link', { name: /^Potwierdź kontem urzędu/ }).click()
    const tab = await opened
    const confirm = tab.getByRole('button', { name: 'Potwierdź kontem urzędu' })
    await expect(confirm).toBeVisible()
    if (javaScriptEnabled) expect([...(await axeFindings(page)), ...(await axeFindings(tab))]).toEqual([])
    await confirm.click()
    await expect(doneMessage(tab)).toHaveText('Potwierdzono, że to Ty.')
    await tab.close()
    await expect(form.getByLabel('Telefon')).toHaveValue(phone)
    await form.getByRole('button', { name: 'Zapisz dane wydawcy' }).click()
    await expect(doneMessage(page)).toHaveText('Zapisano ustawienia.')
    await expect(form.getByLabel('Telefon')).toHaveValue(phone)

    // What the provider refuses is said where one came from.
    const headers = { origin: baseURL }
    await context.request.post('/logowanie/konto-urzedu', { form: { cel: 'potwierdz' }, headers, maxRedirects: 0 })
    await page.goto('/logowanie/callback/oidc?error=access_denied')
    await expect(problem(page, 'Nie udało się zalogować u dostawcy')).toBeVisible()
    await context.close()
  }
  await stop()
})

test('whoever is new has an account at the first sign-in, where the portal opens them', async ({ browser }) => {
  const { baseURL, provider, portal, stop } = await startOffice({ OIDC_CREATES_ACCOUNTS: '1' })
  provider.become('ewa')
  const context = await browser.newContext({ baseURL })
  const page = await context.newPage()
  await page.goto('/logowanie')
  await withOffice(page)
  await expect(page.getByText('Twoje konto nie ma jeszcze uprawnień.')).toBeVisible()
  await page.goto('/panel/moje-konto')
  await expect(page.getByText('ewa.lis@urzad.example')).toBeVisible()
  await expect(page.getByText('bez uprawnień', { exact: true })).toBeVisible()
  await expect(page.getByText('Jeszcze nie ustawiono.')).toBeVisible()
  await page.getByRole('link', { name: 'Zmień hasło' }).click()
  await expect(page.getByText('poproś administratora o odnośnik')).toBeVisible()
  growOld(portal.dataDir)
  await page.goto('/panel/moje-konto/drugi-skladnik')
  await expect(page.getByRole('link', { name: 'Potwierdź kontem urzędu' }).first()).toBeVisible()
  await context.close()

  const administrator = await (await browser.newContext({ baseURL })).newPage()
  await signInAs(administrator, 'administrator@komunikat.localhost', DEMO_PASSWORD)
  await administrator.goto('/panel')
  const waiting = administrator.getByRole('region', { name: 'Nowe konta' })
  await expect(waiting).toContainText('Ewa Lis: konto nie ma jeszcze uprawnień.')
  await waiting.getByRole('link', { name: 'Otwórz konto' }).click()
  await expect(administrator.getByRole('heading', { level: 1 })).toContainText('Ewa Lis')
  await administrator.context().close()
  await stop()
})
