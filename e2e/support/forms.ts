import { expect, type Locator, type Page } from '@playwright/test'

/** What is wrong with the form, or that somebody else saved; the announcer of Next is an alert too. */
export function errorSummary(page: Page): Locator {
  return page.getByRole('alert', { name: /Popraw błędy|Nie (?:zapisano|zalogowano|wylogowano)/ })
}

/** What the page says was just done; forms have places of their own for what they say later. */
export function doneMessage(page: Page): Locator {
  return page.getByRole('main').getByRole('status').first()
}

type Found = { readonly typed: string; readonly words: string | RegExp; readonly javaScriptEnabled: boolean }

/** Finds something by words in a field that searches, and takes the entry with these: by keyboard, or without a script. */
export async function chooseFound(page: Page, label: string, { typed, words, javaScriptEnabled }: Found) {
  if (!javaScriptEnabled) {
    await page.getByRole('textbox', { name: label }).fill(typed)
    await page.getByRole('button', { name: `Szukaj (${label})` }).click()
    await page.getByRole('radio', { name: words }).check()
    return
  }
  const field = page.getByRole('combobox', { name: label })
  await field.fill(typed)
  // A list to choose from whole has options too.
  const offered = page.getByRole('listbox').getByRole('option')
  const entry = offered.filter({ hasText: words }).first()
  await expect(entry).toBeVisible()
  for (const _ of await offered.all()) {
    await field.press('ArrowDown')
    if ((await entry.getAttribute('aria-selected')) === 'true') break
  }
  await field.press('Enter')
  await expect(offered).toHaveCount(0)
}

/** Waits until the script of the page has taken the field over. */
export async function untilTaken(field: Locator): Promise<void> {
  await expect
    .poll(() => field.evaluate((element) => Object.keys(element).some((key) => key.startsWith('__reactProps'))))
    .toBe(true)
}

/** Types a date into its three fields; an empty part stays empty. */
export async function fillDate(page: Page, legend: string, [day, month, year]: readonly [string, string, string]) {
  const group = page.getByRole('group', { name: legend })
  await group.getByLabel('Dzień').fill(day)
  await group.getByLabel('Miesiąc').fill(month)
  await group.getByLabel('Rok').fill(year)
}
