import { type BrowserContext, expect, type Page } from '@playwright/test'
import { axeFindings } from './axe.ts'
import { nuFindings } from './nu-checker.ts'
import { secondEngineViolations } from './second-engine.ts'

/** What depends on how the page looks; the rest is asked once. Forced colours are the reader's own, and so their contrast. */
export const RULES_OF_LOOKS = {
  dark: ['color-contrast', 'link-in-text-block', 'target-size'],
  'forced colours': ['target-size'],
} as const

const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active' },
} as const

/** Shows the page again as another reader has it: colours and width in CSS px; 640 is a window of 1280 zoomed to 200 %. */
export async function show(page: Page, look: keyof typeof looks, width: 320 | 640 | 1280): Promise<void> {
  await page.setViewportSize({ width, height: width === 1280 ? 900 : 640 })
  // Without motion: a colour on its way from one look to the other belongs to neither.
  await page.emulateMedia({ ...looks[look], reducedMotion: 'reduce' })
}

/** How far the page reaches beyond its window, CSS px (WCAG 1.4.10). */
export function beyondWindow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** Pages whose HTML a story asks about at its end: the checker is a program that takes seconds to start. */
const sentPages = new WeakMap<BrowserContext, Map<string, string>>()

/** Both engines of the page as it is, and no scrolling sideways on the narrowest phone; its HTML at the end of the story. */
export async function expectStandards(page: Page): Promise<void> {
  const sent = sentPages.get(page.context()) ?? new Map<string, string>()
  sentPages.set(page.context(), sent.set(page.url(), await (await page.request.get(page.url())).text()))
  await show(page, 'light', 320)
  expect(await axeFindings(page)).toEqual([])
  expect(await beyondWindow(page)).toBeLessThanOrEqual(0)
  await show(page, 'dark', 1280)
  expect(await axeFindings(page)).toEqual([])
  expect(await secondEngineViolations(page)).toEqual([])
  await show(page, 'light', 1280)
}

/** What the HTML checker says of all pages that the story looked at so. */
export function expectValidHtml(context: BrowserContext): void {
  const sent = sentPages.get(context)
  if (!sent) return
  expect(nuFindings(sent).filter((words) => !words.includes('Trailing slash on void elements'))).toEqual([])
}

/** Sets the distances that a reader may set (WCAG 1.4.12). */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    )
    document.adoptedStyleSheets = [sheet]
  })
}

/** Words that their own box cuts off; what is hidden from the eye on purpose is not cut, and a field scrolls. */
export function cutOffWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main :not(input), header *')]
      .filter((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element)
        const isCutting =
          overflowX === 'hidden' || overflowX === 'clip' || overflowY === 'hidden' || overflowY === 'clip'
        const isLarger =
          element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1
        return isCutting && isLarger && clipPath === 'none' && element.closest('.visually-hidden') === null
      })
      .map((element) => `${element.tagName} ${element.className}: ${element.textContent.slice(0, 40)}`),
  )
}

/** The keyboard's way through a page: what takes the focus unseen, covered or without a ring (WCAG 2.4.7, 2.4.11). */
export async function badStops(page: Page, limit = 60): Promise<string[]> {
  const found: string[] = []
  for (let step = 0; step < limit; step += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(async () => {
      const element = document.activeElement
      if (element === null || element === document.body) return null
      await new Promise((done) => requestAnimationFrame(done))
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      const { left, top, width, height } = element.getBoundingClientRect()
      const seen = [0.1, 0.5, 0.9].some((part) => {
        const at = document.elementFromPoint(left + Math.min(width, innerWidth) * part, top + Math.min(height, 40) / 2)
        return at !== null && (element.contains(at) || at.contains(element))
      })
      const name = `${element.tagName} ${element.id || element.textContent.slice(0, 30)}`
      if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return `${name}: no ring`
      return seen ? '' : `${name}: covered`
    })
    if (stop === null) break
    if (stop !== '') found.push(stop)
  }
  return found
}

/** What forms of the page have folded is unfolded: an engine asks a field for the label that a reader then sees. */
export async function unfoldForms(page: Page): Promise<void> {
  await page.locator('main form details').evaluateAll((folds) => {
    for (const fold of folds) if (fold instanceof HTMLDetailsElement) fold.open = true
  })
}
