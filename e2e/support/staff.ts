import { expect, type Page } from '@playwright/test'
import { multipart, requireForm, withValues } from './staff-client.ts'

export type DemoPerson = 'autor' | 'redaktor' | 'administrator'

/** Password of the demonstration's accounts in every story; `startPortal` hands it to the portal. */
export const DEMO_PASSWORD = 'haslo-kont-pokazowych'

const emailOf = (person: DemoPerson) => `${person}@komunikat.localhost`

/** The origin of the portal that the page's context is for. */
export async function originOf({ request }: Page): Promise<string> {
  return new URL((await request.get('/api/health')).url()).origin
}

/**
 * Signs in for a story about something else: the form is sent as a browser without scripts sends it, and the page, still
 * empty, has the session. Showing the form and the dashboard first would take most of the time of a short story.
 */
export function signIn(page: Page, person: DemoPerson): Promise<void> {
  return signInAs(page, emailOf(person), DEMO_PASSWORD)
}

export async function signInAs({ request }: Page, email: string, password: string): Promise<void> {
  const shown = await request.get('/logowanie')
  const { type, body } = multipart(withValues(requireForm(await shown.text(), 'password'), { email, password }))
  const headers = { 'content-type': type, origin: new URL(shown.url()).origin }
  const answer = await request.post('/logowanie', { data: body, headers, maxRedirects: 0 })
  expect(answer.status(), `${email} signs in`).toBe(303)
}

/** Signs in by the form, as a person does, and waits for the panel. */
export function signInByForm(page: Page, person: DemoPerson): Promise<void> {
  return signInByPassword(page, emailOf(person), DEMO_PASSWORD)
}

export async function signInByPassword(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/logowanie')
  await page.getByLabel('Adres e-mail').fill(email)
  await page.getByLabel('Hasło', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Zaloguj się' }).click()
  await page.waitForURL(/\/panel/)
}
