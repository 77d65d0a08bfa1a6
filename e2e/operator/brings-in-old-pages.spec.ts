import { expect, test } from '@playwright/test'
import { importedAddress, importPages } from '../support/import-page.ts'
import { startPortal } from '../support/portal.ts'

const saved = 'domain/import/testing/kolejne-zespoly.txt'
const english = 'domain/import/testing/english.txt'
const others = ['domain/import/testing/kampania.html.saved', 'domain/import/testing/wizyta.windows-1250.html.saved']

test.describe.configure({ timeout: 200_000 })

test('an operator brings saved pages in; twice changes nothing and a bad file stops nothing', async () => {
  const portal = await startPortal({ demo: false })
  const first = importPages(portal, saved, 'package.json', english, ...others)
  expect(first.status).toBe(1)
  expect(first.output).toContain('package.json\n  Nie przeniesiono.')
  expect(first.output).toContain(`${english}\n  Nie przeniesiono. To strona w języku angielskim`)
  expect(first.output).toContain('Przeniesione: 3 strony. Przeniesione wcześniej: 0 stron. Odrzucone: 2 strony.')
  expect((await fetch(importedAddress(first))).status).toBe(200)

  const again = importPages(portal, saved, ...others)
  expect(again.status).toBe(0)
  expect(again.output).toContain('Przeniesione: 0 stron. Przeniesione wcześniej: 3 strony. Odrzucone: 0 stron.')
  await portal.stop()
})

test('on a portal without a register the names of teams stay text; when it has one they lead to the teams', async () => {
  const empty = await startPortal({ demo: false })
  const plain = await (await fetch(importedAddress(importPages(empty, saved)))).text()
  expect(plain).not.toContain('href="/zespoly/')
  expect(plain).not.toContain('Rejestr na dzień')
  await empty.stop()

  const demo = await startPortal({ demo: true })
  const linked = await (await fetch(importedAddress(importPages(demo, saved)))).text()
  expect(linked).toContain('href="/zespoly/')
  expect(linked).toContain('Rejestr na dzień')
  await demo.stop()
})
