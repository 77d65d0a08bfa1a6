import type { Page } from '@playwright/test'
import { expect, test } from '../support/portal-test.ts'
import { publicAddresses } from '../support/public-addresses.ts'

/** Everything a keyboard should reach, in the order of reading. Of a radio group, the chosen one. */
function stopsInOrder(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'
    return [...document.querySelectorAll<HTMLElement>(all)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0)
      .filter((element) => !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked))
      .map((element, index) => {
        element.dataset.stop = String(index)
        return `${index} ${element.tagName} ${(element.textContent || element.getAttribute('aria-label') || '').trim().slice(0, 40)}`
      })
  })
}

/** What has the focus now, and how it shows: an outline on the element or what wraps it; on the map, the drawn border. */
function focused(page: Page): Promise<{ stop: string | undefined; ring: number }> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (element instanceof SVGElement) {
      const border = element.querySelector('path')
      return { stop: element.dataset.stop, ring: border ? Number.parseFloat(getComputedStyle(border).strokeWidth) : 0 }
    }
    if (!(element instanceof HTMLElement)) return { stop: undefined, ring: 0 }
    const shown = [element, element.parentElement, element.nextElementSibling].filter((node) => node !== null)
    const widths = shown.map((node) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(node)
      return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth)
    })
    return { stop: element.dataset.stop, ring: Math.max(...widths) }
  })
}

for (const { address } of publicAddresses) {
  test(`a reader without a mouse reaches everything on ${address}, in order and with a ring`, async ({
    page,
    portal,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(portal.url + address)
    const stops = await stopsInOrder(page)
    const reached: string[] = []
    for (const [index, name] of stops.entries()) {
      await page.keyboard.press('Tab')
      const { stop, ring } = await focused(page)
      expect(stop, `after ${reached.at(-1) ?? 'nothing'} comes ${name}`).toBe(String(index))
      expect(ring, `the ring of ${name}`).toBeGreaterThanOrEqual(3)
      reached.push(name)
    }
    expect(reached).toEqual(stops)
  })
}
