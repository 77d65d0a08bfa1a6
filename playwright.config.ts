import { defineConfig } from '@playwright/test'
import { findChromium } from '#scripts/chromium.ts'

/** This story counts what the log gains, so nobody else may work on its portal. */
const COUNTS_THE_LOG = 'staff/sends-everything-twice.spec.ts'

/** Stories run on the production build, each worker with a portal and a database of its own (e2e/support). */
export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/support/demonstration.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  // A story that passes only at the second try is a bug in the story or in the portal.
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    locale: 'pl-PL',
    timezoneId: 'Europe/Warsaw',
    // Recording takes a third of the time of every story: `npm exec -- playwright test --trace on …` shows how one failed.
    trace: 'off',
    launchOptions: { executablePath: (await findChromium(process.env)) ?? '' },
  },
  // Each has workers, and so portals, of its own: what staff publish in their stories is not what readers' stories count.
  projects: [
    { name: 'reader', testMatch: ['reader/**', 'operator/**'], use: { browserName: 'chromium' } },
    { name: 'staff', testMatch: 'staff/**', testIgnore: COUNTS_THE_LOG, use: { browserName: 'chromium' } },
    { name: 'staff-alone', testMatch: COUNTS_THE_LOG, use: { browserName: 'chromium' } },
  ],
})
