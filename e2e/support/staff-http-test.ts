import { test as base } from '@playwright/test'
import { type Portal, startPortal } from './portal.ts'
import { DEMO_PASSWORD } from './staff.ts'
import { type StaffClient, staffClient } from './staff-client.ts'

/** The first administrator, with all three rights: what one person could send at all. */
export const EVERYTHING = { email: 'wszystko@urzad.example', password: 'kurtyna magnes ogórek latarnia' }

export type Person = 'autor' | 'redaktor' | 'administrator' | 'wszystko'

/** A portal with the demonstration and the first administrator. */
export function startStaffPortal(): Promise<Portal> {
  const env = { ADMIN_EMAIL: EVERYTHING.email, ADMIN_PASSWORD: EVERYTHING.password }
  return startPortal({ demo: true, env })
}

/** Stories told without a browser, on a portal of their own: what they do to it is nobody else's business. */
export const test = base.extend<{ clientOf: (person: Person) => Promise<StaffClient> }, { portal: Portal }>({
  portal: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
    async ({}, use) => {
      const portal = await startStaffPortal()
      await use(portal)
      await portal.stop()
    },
    { scope: 'worker', timeout: 200_000 },
  ],
  clientOf: async ({ portal }, use) => use((person) => signedIn(portal.url, person)),
})

export { expect } from '@playwright/test'

/** Whoever it is, signed in. Throws when the portal does not let them in. */
export async function signedIn(url: string, person: Person): Promise<StaffClient> {
  const client = staffClient(url)
  const { email, password } =
    person === 'wszystko' ? EVERYTHING : { email: `${person}@komunikat.localhost`, password: DEMO_PASSWORD }
  const { status, text } = await client.signIn(email, password)
  if (status !== 303) throw new Error(`${person} did not get in: ${status} ${text.slice(0, 200)}`)
  return client
}
