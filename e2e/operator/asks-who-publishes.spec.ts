import { expect, test } from '@playwright/test'
import { startPortal } from '../support/portal.ts'
import { signInAs } from '../support/staff.ts'

const administrator = { ADMIN_EMAIL: 'ala@urzad.example', ADMIN_PASSWORD: 'dlugie-haslo-administratora' }

test('a new portal asks its administrator who publishes it, once, and signs itself with the answer', async ({
  browser,
}) => {
  const portal = await startPortal({ demo: false, env: administrator })
  const context = await browser.newContext({ baseURL: portal.url, javaScriptEnabled: false })
  try {
    const page = await context.newPage()
    await signInAs(page, administrator.ADMIN_EMAIL, administrator.ADMIN_PASSWORD)
    await page.goto('/panel')
    await expect(page.getByRole('heading', { level: 1, name: 'Kto wydaje portal?' })).toBeVisible()
    await page.getByRole('button', { name: 'Zapisz wydawcę' }).click()
    await expect(page.getByText('Wpisz pełną nazwę urzędu albo wybierz „Później”.').first()).toBeVisible()
    await page.getByRole('button', { name: 'Później' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Pulpit' })).toBeVisible()

    // Put off, it is not asked again; the page is still there.
    await page.goto('/panel')
    await expect(page.getByRole('heading', { level: 1, name: 'Pulpit' })).toBeVisible()
    await page.goto('/panel/ustawienia/wydawca')
    await page.getByLabel('Wydawca').fill('Urząd Wojewódzki w Przykładowie')
    await page.getByRole('button', { name: 'Zapisz wydawcę' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Pulpit' })).toBeVisible()
    await page.goto('/')
    await expect(page.getByRole('contentinfo')).toContainText('Urząd Wojewódzki w Przykładowie')
  } finally {
    await context.close()
    await portal.stop()
  }
})
