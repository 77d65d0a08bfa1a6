import { expect, type Locator, type Page } from '@playwright/test'

/** What is wrong with the form, or that somebody else saved; the announcer of Next is an alert too. */
export function errorSummary(page: Page): Locator {
  return page.getByRole('alert', { name: /Popraw błędy|Nie (?:zapisano|zalogowano|wylogowano)/ })
}

/** What the page says was just done; forms have places of their own for what they say later. */
export function doneMessage(page: Page): Locator {
  return page.getByRole('main').getByRole('status').first()
}

/** Chooses from a list the first entry with these words. */
export async function choose(list: Locator, words: string | RegExp): Promise<void> {
  const value = await list.getByText(words).first().getAttribute('value')
  await list.selectOption(value)
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
