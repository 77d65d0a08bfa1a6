import { importedAddress, importPages } from '../support/import-page.ts'
import { nuFindings } from '../support/nu-checker.ts'
import type { Portal } from '../support/portal.ts'
import { expect, test } from '../support/portal-test.ts'
import { publicAddresses } from '../support/public-addresses.ts'
import { secondEngineViolations } from '../support/second-engine.ts'
import { unfoldForms } from '../support/standards.ts'

/** One address of every public page kind, an imported article, and the page for what is missing. */
function everyKind(portal: Portal): string[] {
  const imported = new URL(importedAddress(importPages(portal, 'domain/import/testing/kolejne-zespoly.txt'))).pathname
  return [...new Set([...publicAddresses.map(({ address }) => address), imported, '/nie-ma-takiej-strony'])]
}

test('every kind of page is valid HTML by the Nu checker: no error, no warning', async ({ portal }) => {
  // An import, every page and a checker that begins by starting Java.
  test.slow()
  const pages = new Map<string, string>()
  for (const address of everyKind(portal)) pages.set(address, await (await fetch(portal.url + address)).text())
  expect(nuFindings(pages)).toEqual([])
})

// What this engine asks of colours the other one asks in forced colours too (every-public-page.spec.ts).
for (const look of ['light', 'dark'] as const) {
  test(`a second engine finds no violation on any kind of page, ${look}`, async ({ page, portal }) => {
    test.setTimeout(180_000)
    await page.setViewportSize({ width: look === 'light' ? 320 : 1280, height: 900 })
    await page.emulateMedia({ colorScheme: look, reducedMotion: 'reduce' })
    const found: string[] = []
    for (const address of everyKind(portal)) {
      await page.goto(portal.url + address)
      await unfoldForms(page)
      found.push(...(await secondEngineViolations(page)).map((violation) => `${address} ${violation}`))
    }
    expect(found).toEqual([])
  })
}
