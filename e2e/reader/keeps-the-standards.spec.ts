import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publicRoutes } from '#app/(public)/routes.ts'
import { findJava } from '#scripts/java.ts'
import { importedAddress, importPages } from '../support/import-page.ts'
import type { Portal } from '../support/portal.ts'
import { expect, test } from '../support/portal-test.ts'
import { secondEngineViolations } from '../support/second-engine.ts'

/** One address of every public page kind, an imported article, and the page for what is missing. */
function everyKind(portal: Portal): string[] {
  const imported = new URL(importedAddress(importPages(portal, 'domain/import/testing/kolejne-zespoly.txt'))).pathname
  return [...new Set([...publicRoutes.map(({ example }) => example), imported, '/nie-ma-takiej-strony'])]
}

test('every kind of page is valid HTML by the Nu checker: no error, no warning', async ({ portal }) => {
  // An import, every page and a checker that begins by starting Java.
  test.slow()
  const folder = mkdtempSync(join(tmpdir(), 'komunikat-html-'))
  const files = new Map<string, string>()
  for (const [index, address] of everyKind(portal).entries()) {
    const file = join(folder, `${index}.html`)
    writeFileSync(file, await (await fetch(portal.url + address)).text())
    files.set(`${index}.html`, address)
  }
  const java = findJava(process.env) ?? 'java'
  const jar = 'node_modules/vnu-jar/build/dist/vnu.jar'
  const { stderr, error } = spawnSync(java, ['-jar', jar, '--format', 'json', '--exit-zero-always', folder], {
    encoding: 'utf8',
  })
  rmSync(folder, { recursive: true })
  if (error) throw error
  const { messages } = JSON.parse(stderr) as { messages: { url: string; type: string; message: string }[] }
  const told = messages.map(({ url, message }) => `${files.get(url.split('/').at(-1) ?? '')}: ${message}`)
  expect([...new Set(told)]).toEqual([])
})

for (const look of ['light', 'dark', 'forced colours'] as const) {
  test(`a second engine finds no violation on any kind of page, ${look}`, async ({ page, portal }) => {
    test.setTimeout(180_000)
    await page.setViewportSize({ width: look === 'light' ? 320 : 1280, height: 900 })
    await page.emulateMedia(
      look === 'forced colours'
        ? { forcedColors: 'active', reducedMotion: 'reduce' }
        : { colorScheme: look, forcedColors: 'none', reducedMotion: 'reduce' },
    )
    const found: string[] = []
    for (const address of everyKind(portal)) {
      await page.goto(portal.url + address)
      found.push(...(await secondEngineViolations(page)).map((violation) => `${address} ${violation}`))
    }
    expect(found).toEqual([])
  })
}
