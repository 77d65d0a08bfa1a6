import type { Page } from '@playwright/test'
import { axeFindings } from '../support/axe.ts'
import { errorSummary } from '../support/forms.ts'
import { nuFindings } from '../support/nu-checker.ts'
import { secondEngineViolations } from '../support/second-engine.ts'
import { signIn, signInAs } from '../support/staff.ts'
import { EVERYTHING, expect, test as httpTest } from '../support/staff-http-test.ts'
import { findStaffRoutes, staffRoutes } from '../support/staff-routes.ts'
import {
  badStops,
  beyondWindow,
  cutOffWords,
  RULES_OF_LOOKS,
  show,
  spaceText,
  unfoldForms,
} from '../support/standards.ts'
import { aPicture, beginArticle, bodyOf, pressTool, titleOf, untilSaved } from '../support/writing.ts'

const test = httpTest.extend({ baseURL: async ({ portal }, use) => use(portal.url) })

/**
 * One address of every page of the panel; a page without its row in the table is a mistake told there. The draft of the
 * table shows what texts lack, an empty heading among it: another one stands in for it.
 */
const screens = findStaffRoutes()
  .filter(({ isPage }) => isPage)
  .map(({ pattern }) => staffRoutes.find((route) => route.pattern === pattern)?.example ?? pattern)
  .map((address) => address.replace('/artykuly/27', '/artykuly/14'))

/** Those where most of the work is done. */
const mainScreens = [
  '/panel',
  '/panel/artykuly',
  '/panel/artykuly/14',
  '/panel/artykuly/29/opublikuj',
  '/panel/zespoly/2',
  '/panel/zespoly/2/sklad',
  '/panel/pliki/zalaczniki',
  '/panel/konta',
]

const signInWithEveryRight = (page: Page) => signInAs(page, EVERYTHING.email, EVERYTHING.password)

/** Opens the writing surface or any other page, once it does what it can do; what its forms have folded is unfolded. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await unfoldForms(page)
  if (/^\/panel\/artykuly\/(\d+|nowy)$/.test(address)) await bodyOf(page).waitFor()
}

/** Both engines in every look, narrow and wide; and no scrolling sideways on the narrowest phone. */
async function findings(page: Page): Promise<string[]> {
  const found: string[] = []
  await show(page, 'light', 320)
  found.push(...(await axeFindings(page)))
  const beyond = await beyondWindow(page)
  if (beyond > 0) found.push(`${beyond} px wider than a window of 320 px`)
  await show(page, 'forced colours', 1280)
  found.push(...(await axeFindings(page, RULES_OF_LOOKS['forced colours'])))
  await show(page, 'dark', 1280)
  found.push(...(await axeFindings(page, RULES_OF_LOOKS.dark)), ...(await secondEngineViolations(page)))
  return [...new Set(found)]
}

const PARTS = 4

for (let part = 0; part < PARTS; part += 1) {
  test(`two engines find no violation on any screen in any look, ${part + 1} of ${PARTS}`, async ({ page }) => {
    test.setTimeout(300_000)
    await signInWithEveryRight(page)
    const found: string[] = []
    for (const address of screens.filter((_, index) => index % PARTS === part)) {
      await open(page, address)
      found.push(...(await findings(page)).map((words) => `${address} ${words}`))
    }
    expect(found).toEqual([])
  })
}

/** What React writes and HTML allows: a slash in void elements. */
const ofReact = ['Trailing slash on void elements']

test('every screen is valid HTML by the Nu checker, as it is sent', async ({ page }) => {
  test.setTimeout(300_000)
  await signInWithEveryRight(page)
  const pages = new Map<string, string>()
  for (const address of ['/logowanie', ...screens]) pages.set(address, await (await page.request.get(address)).text())
  expect(nuFindings(pages).filter((words) => !ofReact.some((own) => words.includes(own)))).toEqual([])
})

test.describe('as it is sent', () => {
  // Names are part of what is sent; the scripts of seventy pages would take most of the time.
  test.use({ javaScriptEnabled: false })

  test('each screen is called by a name of its own', async ({ page }) => {
    test.setTimeout(240_000)
    await signInWithEveryRight(page)
    const names = new Map<string, string>()
    const shared: string[] = []
    for (const address of screens) {
      await page.goto(address, { waitUntil: 'domcontentloaded' })
      await expect(page).toHaveTitle(/\S/)
      const path = new URL(page.url()).pathname
      const title = await page.title()
      const other = names.get(title)
      if (other !== undefined && other !== path) shared.push(`${title}: ${other}, ${path}`)
      names.set(title, path)
    }
    expect(shared).toEqual([])
  })
})

test('pages for whoever is not let in, or asks for what is not there', async ({ page }) => {
  await page.goto('/logowanie')
  await page.getByRole('button', { name: 'Zaloguj się' }).click()
  await expect(errorSummary(page)).toBeFocused()
  expect(await findings(page)).toEqual([])
  await signIn(page, 'autor')
  expect((await page.goto('/panel/konta'))?.status()).toBe(403)
  expect(await findings(page)).toEqual([])
  expect((await page.goto('/panel/artykuly/999999'))?.status()).toBe(404)
  expect(await findings(page)).toEqual([])
})

const dialogs = [
  ['Odnośnik', 'Język', 'Tabela', 'Obraz', 'Galeria obrazów'],
  ['Załącznik', 'Rejestr zespołów', 'Projekt', 'Film lub dźwięk', /Skróty/],
  ['Przypis', 'Skrót', 'Sekcja zwinięta', 'Karta infolinii', 'Karta kontaktu'],
] as const
for (const tools of dialogs) {
  test(`dialogs of the editor in every look: ${tools.join(', ')}`, async ({ page }) => {
    test.setTimeout(240_000)
    await signInWithEveryRight(page)
    await beginArticle(page)
    const dialog = page.getByRole('dialog')
    for (const tool of tools) {
      const isInMore = tool === 'Język' || tool === 'Skrót' || tool instanceof RegExp
      await pressTool(page, tool, isInMore ? 'Więcej' : 'Wstaw')
      await expect(dialog).toBeVisible()
      // Some come when they are asked for.
      await expect(dialog.getByRole('heading')).not.toHaveText('Wczytywanie')
      expect(await findings(page), String(tool)).toEqual([])
      await page.keyboard.press('Escape')
      await expect(dialog).toHaveCount(0)
      await expect(bodyOf(page)).toBeFocused()
    }
  })
}

test('tools of the editor inside a table and beside a picture, in every look', async ({ page }) => {
  test.setTimeout(240_000)
  await signInWithEveryRight(page)
  await beginArticle(page)
  const dialog = page.getByRole('dialog')
  await pressTool(page, 'Tabela')
  await dialog.getByLabel('Liczba wierszy').fill('2')
  await dialog.getByRole('button', { name: 'Wstaw tabelę' }).click()
  await expect(bodyOf(page)).toBeFocused()
  for (const [index, words] of ['Rok', 'Osoby', '2015', '20'].entries()) {
    if (index > 0) await page.keyboard.press('Alt+ArrowRight')
    await page.keyboard.type(words)
  }
  await page.getByRole('button', { name: 'Tabela', exact: true }).click()
  await expect(page.getByRole('menuitem', { name: 'Dodaj wiersz poniżej' })).toBeFocused()
  expect(await findings(page), 'menu of a table').toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(bodyOf(page)).toBeFocused()
  await pressTool(page, 'Obraz')
  await dialog.getByLabel('Plik z obrazem').setInputFiles(aPicture)
  await expect(dialog.getByText('Przesłano: tlo.png')).toBeVisible()
  await dialog.getByRole('button', { name: 'Wstaw obraz' }).click()
  await expect(bodyOf(page).getByText('Obraz bez tekstu alternatywnego')).toBeVisible()
  expect(await findings(page)).toEqual([])
})

test('a refused form, open menus and two texts side by side, in every look', async ({ page, browser, portal }) => {
  test.setTimeout(240_000)
  await signInWithEveryRight(page)
  await page.goto('/panel/akty/nowy')
  await page.getByRole('button', { name: 'Dodaj akt' }).click()
  await expect(errorSummary(page)).toBeFocused()
  expect(await findings(page), 'error summary').toEqual([])

  await page.goto('/panel/artykuly')
  await page.locator('.row-actions > summary').first().click()
  await page.setViewportSize({ width: 320, height: 640 })
  await page.locator('.menu-fold > summary').click()
  expect(await findings(page), 'menus').toEqual([])

  await beginArticle(page)
  await titleOf(page).fill('Pierwsza wersja')
  const id = await untilSaved(page)
  const other = await (await browser.newContext({ baseURL: portal.url })).newPage()
  await signInWithEveryRight(other)
  await other.goto(`/panel/artykuly/${id}`)
  await titleOf(other).fill('Druga wersja')
  await untilSaved(other)
  await other.context().close()
  await titleOf(page).fill('Trzecia wersja')
  await page.getByRole('button', { name: 'Zapisz szkic' }).click()
  await expect(page.locator('#porownanie')).toBeFocused()
  expect(await findings(page), 'comparison').toEqual([])
})

test('the keyboard finds each stop in view and with a ring; larger and spaced text loses nothing', async ({ page }) => {
  test.setTimeout(240_000)
  await signInWithEveryRight(page)
  const found: string[] = []
  for (const address of mainScreens) {
    await show(page, 'light', 1280)
    await open(page, address)
    found.push(...(await badStops(page)).map((words) => `${address} ${words}`))
    for (const how of ['twice as large', 'and spaced'] as const) {
      if (how === 'and spaced') await spaceText(page)
      else await show(page, 'light', 640)
      if ((await beyondWindow(page)) > 0) found.push(`${address} ${how}: wider than the window`)
      found.push(...(await cutOffWords(page)).map((words) => `${address} ${how}: ${words}`))
    }
  }
  expect(found).toEqual([])
})
