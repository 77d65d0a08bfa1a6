import type { Page } from '@playwright/test'
import { freePort } from '#scripts/free-port.ts'
import { doneMessage } from '../support/forms.ts'
import { startOidcProvider } from '../support/oidc-provider.ts'
import { startPortal } from '../support/portal.ts'
import { DEMO_PASSWORD, signInAs } from '../support/staff.ts'
import { expect, test } from '../support/staff-http-test.ts'

const people = {
  redaktor: { email: 'redaktor@urzad.example', email_verified: true },
  obcy: { email: 'ktos@gdzie-indziej.example', email_verified: true },
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Wyloguj się' }).click()
  await expect(page.getByText('Wylogowano.')).toBeVisible()
}

const withOffice = (page: Page) => page.getByRole('button', { name: 'Zaloguj się kontem urzędu' }).click()
const problem = (page: Page, words: string) => page.getByRole('alert').filter({ hasText: words })

test('an editor links an account of the office and signs in with it, also without JavaScript', async ({ browser }) => {
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
    },
  })
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
  await Promise.all([portal.stop(), provider.stop()])
})
