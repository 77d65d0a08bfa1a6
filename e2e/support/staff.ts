import type { Page } from '@playwright/test'

export type DemoPerson = 'autor' | 'redaktor' | 'administrator'

/** Password of the demonstration's accounts in every story; `startPortal` hands it to the portal. */
export const DEMO_PASSWORD = 'haslo-kont-pokazowych'

/** Signs in by the form, as a person does, and waits for the panel. */
export async function signIn(page: Page, person: DemoPerson, password = DEMO_PASSWORD): Promise<void> {
  await page.goto('/logowanie')
  await page.getByLabel('Adres e-mail').fill(`${person}@komunikat.localhost`)
  await page.getByLabel('Hasło', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Zaloguj się' }).click()
  await page.waitForURL(/\/panel/)
}
