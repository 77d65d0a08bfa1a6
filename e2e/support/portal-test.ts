import { test as base } from '@playwright/test'
import { type Portal, startPortal } from './portal.ts'

/** Stories on a portal with the demo set: one portal for each worker, started once. */
export const test = base.extend<{ baseURL: string }, { portal: Portal }>({
  portal: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
    async ({}, use) => {
      const portal = await startPortal({ demo: true })
      await use(portal)
      await portal.stop()
    },
    { scope: 'worker', timeout: 200_000 },
  ],
  baseURL: async ({ portal }, use) => use(portal.url),
})

export { expect } from '@playwright/test'
