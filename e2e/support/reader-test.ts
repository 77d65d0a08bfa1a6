import { axeFindings } from './axe.ts'
import { test as base, expect } from './portal-test.ts'

/**
 * Stories of readers. Each ends with the same questions: does the page as the reader left it violate accessibility rules,
 * was a cookie set, was anything asked of another host, did the browser refuse something by our own policy.
 */
export const test = base.extend<{ readersQuestions: undefined }>({
  readersQuestions: [
    async ({ page, context, browser, javaScriptEnabled, portal }, use) => {
      const elsewhere: string[] = []
      const refused: string[] = []
      page.on('request', (request) => {
        if (new URL(request.url()).origin !== portal.url) elsewhere.push(request.url())
      })
      page.on('console', (message) => {
        if (/Content Security Policy/i.test(message.text())) refused.push(message.text())
      })
      await use(undefined)
      expect(elsewhere, 'requests elsewhere').toEqual([])
      expect(refused, 'refused by our Content-Security-Policy').toEqual([])
      expect(await context.cookies(), 'cookies').toEqual([])
      if (page.url() === 'about:blank') return
      // axe itself is JavaScript: a page read without any is looked at again in a browser that has it.
      const seen =
        javaScriptEnabled === false ? await (await browser.newContext({ javaScriptEnabled: true })).newPage() : page
      if (seen !== page) await seen.goto(page.url())
      const violations = await axeFindings(seen)
      if (seen !== page) await seen.context().close()
      expect(violations, 'axe').toEqual([])
    },
    { auto: true },
  ],
})

export { expect } from '@playwright/test'
