import type { Page } from '@playwright/test'
import { axeFindings } from '../support/axe.ts'
import { signIn } from '../support/staff.ts'
import { expect, test } from '../support/staff-test.ts'
import { beyondWindow } from '../support/standards.ts'
import { beginArticle, bodyOf, moveCaret, titleOf, untilSaved } from '../support/writing.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

/** A tool of the row under the text, or of one of its menus. */
async function tapTool(page: Page, tool: string, menu?: string) {
  const tools = page.getByRole('toolbar', { name: 'Narzędzia treści' })
  if (menu === undefined) return tools.getByRole('button', { name: tool, exact: true }).tap()
  await tools.getByRole('button', { name: menu, exact: true }).tap()
  await tools.getByRole('menu').getByLabel(tool, { exact: true }).tap()
}

/** Chooses a word of the text, as the handles of a phone do; this browser draws none. */
async function chooseWord(page: Page, word: string) {
  await bodyOf(page)
    .getByText(word)
    .evaluate((block, looked) => {
      const line = block.firstChild
      const start = line?.textContent?.indexOf(looked) ?? -1
      if (line === null || start < 0) throw new Error(`The line begins with something else than ${looked}`)
      getSelection()?.setBaseAndExtent(line, start, line, start + looked.length)
    }, word)
}

test('on a phone an author writes by tapping: heading, list, a picture of the library, a bold word, and hands it over', async ({
  page,
}) => {
  await signIn(page, 'autor')
  await beginArticle(page)
  await titleOf(page).tap()
  await page.keyboard.type('Narada w Łodzi')
  await page.getByLabel('Zajawka').tap()
  await page.keyboard.type('Spotkały się zespoły dwóch województw.')
  await bodyOf(page).tap()

  // The tools lie at the bottom of the window, under the text.
  const tools = await page.getByRole('toolbar', { name: 'Narzędzia treści' }).boundingBox()
  expect((tools?.y ?? 0) + (tools?.height ?? 0)).toBeGreaterThan(650)
  await expect(page.getByRole('toolbar', { name: 'Narzędzia treści' })).toBeInViewport({ ratio: 1 })
  await tapTool(page, 'Nagłówek 2', 'Rodzaj bloku: Akapit')
  await expect(bodyOf(page).getByRole('heading', { level: 2 })).toHaveCount(1)
  await expect(bodyOf(page)).toBeFocused()
  await page.keyboard.type('Program\n')
  await tapTool(page, 'Lista', 'Rodzaj bloku: Akapit')
  await expect(bodyOf(page).getByRole('listitem')).toHaveCount(1)
  await expect(bodyOf(page)).toBeFocused()
  await page.keyboard.type('wykład\nrozmowa\n\n')
  await expect(bodyOf(page).getByRole('listitem')).toHaveText(['wykład', 'rozmowa'])
  await page.keyboard.type('Bezpieczeństwo wszystkich uczestników')

  await chooseWord(page, 'Bezpieczeństwo')
  await tapTool(page, 'Pogrubienie')
  await expect(bodyOf(page).locator('strong')).toHaveText('Bezpieczeństwo')
  await bodyOf(page).getByText('uczestników').tap()
  await moveCaret(page, 'End')
  await page.keyboard.press('Enter')

  await tapTool(page, 'Obraz', 'Wstaw')
  const dialog = page.getByRole('dialog', { name: 'Nowy obraz' })
  await dialog.getByLabel('Szukaj w bibliotece').tap()
  await page.keyboard.type('siedem-zespolow')
  await expect(dialog.getByRole('status').filter({ hasText: /^1 obraz$/ })).toBeVisible()
  // What is found for the beginning of the words may be shown again for all of them.
  const picture = dialog.getByRole('radio', { name: /^siedem-zespolow\.png/ })
  await expect(async () => {
    await picture.tap()
    await expect(picture).toBeChecked({ timeout: 1_000 })
  }).toPass()
  await dialog.getByLabel('Tekst alternatywny').tap()
  await expect(dialog.getByLabel('Tekst alternatywny')).toBeFocused()
  await page.keyboard.type('Uczestnicy narady przy stole')
  expect(await axeFindings(page)).toEqual([])
  expect(await beyondWindow(page)).toBeLessThanOrEqual(0)
  await dialog.getByRole('button', { name: 'Wstaw obraz' }).tap()
  await expect(bodyOf(page).getByRole('img')).toHaveCount(1)
  await untilSaved(page)
  expect(await axeFindings(page)).toEqual([])
  expect(await beyondWindow(page)).toBeLessThanOrEqual(0)

  await page.getByRole('tab', { name: /^Stan/ }).tap()
  await expect(page.getByRole('heading', { name: 'Gotowe do publikacji' })).toBeVisible()
  await page.getByRole('link', { name: 'Przekaż do zatwierdzenia' }).tap()
  await page.getByRole('button', { name: 'Przekaż do zatwierdzenia' }).tap()
  await expect(page.getByRole('status').filter({ hasText: /Przekazano/ })).toBeVisible()
})
