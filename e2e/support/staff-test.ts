import { test as portalTest } from './portal-test.ts'
import { expectValidHtml } from './standards.ts'

export { expect } from '@playwright/test'

type StaffFixtures = {
  /** Every story of the staff side ends with the question whether the browser's policy refused anything of ours. */
  readonly noViolations: undefined
}

export const test = portalTest.extend<StaffFixtures>({
  noViolations: [
    async ({ page }, use) => {
      const violations: string[] = []
      page.on('console', (message) => {
        if (/Content.Security.Policy|Refused to/i.test(message.text())) violations.push(message.text())
      })
      // What a script tries and catches (a probe for eval) is no line of the console, and is reported all the same.
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sourceFile, sample }) => {
          console.warn(`Content-Security-Policy: ${effectiveDirective} ${sourceFile} ${sample}`)
        })
      })
      await use(undefined)
      expectValidHtml(page.context())
      if (violations.length > 0) throw new Error(`The policy of the page refused:\n${violations.join('\n')}`)
    },
    { auto: true },
  ],
})
