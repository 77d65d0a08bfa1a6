import { test as base } from '@playwright/test'
import { type Portal, startPortal } from './portal.ts'

/** Stories on a portal of their own at localhost, where browsers give keys also without https. */
export function testAtLocalhost() {
  return base.extend<object, { portal: Portal }>({
    portal: [
      // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
      async ({}, use) => {
        const portal = await startPortal({ demo: true, host: 'localhost' })
        await use(portal)
        await portal.stop()
      },
      { scope: 'worker', timeout: 200_000 },
    ],
    baseURL: async ({ portal }, use) => use(portal.url),
  })
}
