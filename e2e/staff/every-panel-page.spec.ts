import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { EVERYTHING, expect, test } from '../support/staff-http-test.ts'
import { findStaffRoutes, staffRoutes } from '../support/staff-routes.ts'

/*
 * What is promised of every page of the panel, asked of one address of every kind: one heading, a title of its own, no
 * accessibility violation with its folds open, nothing wider than a phone, nothing refused by our own policy.
 */

const pages = new Set(findStaffRoutes().flatMap(({ pattern, isPage }) => (isPage ? [pattern] : [])))
const examples = staffRoutes.filter(({ pattern }) => pages.has(pattern)).map(({ example }) => example)
/** In parts, so that two workers share the work. */
const PART = 18
const parts = Array.from({ length: Math.ceil(examples.length / PART) }, (_, index) =>
  examples.slice(index * PART, (index + 1) * PART),
)

test.describe.configure({ timeout: 240_000 })

for (const [index, part] of parts.entries()) {
  test(`pages of the panel keep what is promised of all, part ${index + 1}`, async ({ page, portal }) => {
    const complaints: string[] = []
    page.on('console', (message) => {
      if (/Content.Security.Policy|Refused to|Hydration|Minified React/i.test(message.text())) {
        complaints.push(`${page.url()}: ${message.text()}`)
      }
    })
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
    await signInAs(page, portal.url)
    for (const example of part) {
      await page.setViewportSize({ width: 320, height: 800 })
      await page.emulateMedia({ colorScheme: 'light' })
      await page.goto(portal.url + example)
      await openFolds(page)
      expect.soft(await page.locator('h1').count(), `${example}: headings of the first level`).toBe(1)
      expect.soft(await page.title(), `${example}: title`).not.toBe('')
      expect.soft(await isTooWide(page), `${example}: wider than a phone`).toBe(false)
      expect.soft(await violationsOf(page), example).toEqual([])
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.emulateMedia({ colorScheme: 'dark' })
      expect.soft(await violationsOf(page, ['color-contrast', 'link-in-text-block']), `${example}, dark`).toEqual([])
    }
    expect(complaints).toEqual([])
  })
}

async function signInAs(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/logowanie`)
  await page.getByLabel('Adres e-mail').fill(EVERYTHING.email)
  await page.getByLabel('Hasło', { exact: true }).fill(EVERYTHING.password)
  await page.getByRole('button', { name: 'Zaloguj się' }).click()
  await page.waitForURL(/\/panel$/)
}

async function openFolds(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '')
  })
}

async function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
}

async function violationsOf(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page })
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' | ')}`)
}
