import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'

/** The package hands out the whole text with its comments: 1.5 MB for each page to read, and the same engine. */
const engine = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

/**
 * What axe has against the page as it stands, the size of what one presses included (WCAG 2.5.8): "rule: where, where".
 * `only` asks these rules alone. What is shown in frames is looked at where it is at home, so axe is asked in the page
 * itself; the package made for Playwright gathers from all frames by way of an empty page of its own for each question.
 */
export async function axeFindings(page: Page, only: readonly string[] = []): Promise<string[]> {
  const options: RunOptions = {
    resultTypes: ['violations'],
    iframes: false,
    ...(only.length > 0
      ? { runOnly: { type: 'rule', values: [...only] } }
      : { rules: { 'target-size': { enabled: true } } }),
  }
  // Words can be found before the page has its style; sizes are what they are only with it.
  await page.waitForLoadState()
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(engine)
  const violations = await page.evaluate(async (asked) => {
    // A colour on its way from one to another is neither: what moves is put where it is going; what never ends stays.
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) animation.finish()
    }
    // The engine that was just loaded puts itself there.
    const { axe } = globalThis as unknown as { axe: { run(context: object, asked: object): Promise<AxeResults> } }
    const found = await axe.run({ exclude: [['iframe']] }, asked)
    return found.violations.map(({ id, nodes }) => ({ id, places: nodes.map(({ target }) => String(target)) }))
  }, options)
  return violations.map(({ id, places }) => `${id}: ${places.join(', ')}`)
}
