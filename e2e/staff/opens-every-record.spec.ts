import { axeFindings } from '../support/axe.ts'
import { errorSummary } from '../support/forms.ts'
import { signIn } from '../support/staff.ts'
import { expect, test } from '../support/staff-test.ts'

const screens = {
  redaktor: [
    '/panel/zespoly',
    '/panel/zespoly/1',
    '/panel/zespoly/1/zmiana',
    '/panel/zespoly/1/sklad',
    '/panel/zespoly/1/sprostowanie',
    '/panel/zespoly/1/zakonczenie',
    '/panel/zespoly/nowy',
    '/panel/instytucje',
    '/panel/instytucje/1',
    '/panel/instytucje/nowa',
    '/panel/instytucje/lista',
    '/panel/akty',
    '/panel/akty/1',
    '/panel/projekty',
    '/panel/projekty/1',
    '/panel/plany',
    '/panel/plany/1',
    '/panel/infolinie',
    '/panel/infolinie/1',
    '/panel/tagi',
    '/panel/tagi/1',
    '/panel/tagi/1/polaczenie',
    '/panel/strony',
    '/panel/strony/kontakt',
    '/panel/strony/komunikat',
  ],
  administrator: ['/panel/ustawienia', '/panel/strony'],
} as const

for (const [person, addresses] of Object.entries(screens)) {
  test(`the screens of records fit a narrow phone and say what they are, for ${person}`, async ({ page }) => {
    test.setTimeout(240_000)
    await page.setViewportSize({ width: 320, height: 700 })
    await signIn(page, person as keyof typeof screens)
    for (const address of addresses) {
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(beyond, `${address}: wider than the window`).toBeLessThanOrEqual(0)
      expect(await axeFindings(page), address).toEqual([])
    }
  })
}

test('errors, rows and effects are as accessible as the form they stand in', async ({ page }) => {
  await signIn(page, 'redaktor')
  await page.goto('/panel/plany/nowy')
  await page.getByRole('button', { name: 'Dodaj zadanie' }).click()
  await expect(page.getByLabel('Numer')).toHaveCount(2)
  await page.getByRole('button', { name: 'Dodaj plan' }).click()
  await expect(errorSummary(page)).toBeFocused()
  expect(await axeFindings(page)).toEqual([])
  await page.goto('/panel/zespoly/2/zakonczenie')
  await page.getByLabel('Rok').first().fill('2026')
  await page.getByLabel('publikacja', { exact: false }).first().check()
  await page.getByLabel('Jaka publikacja').fill('Komunikat')
  await page.getByRole('button', { name: 'Dalej' }).click()
  await expect(page.getByRole('region', { name: 'Sprawdź, co się zmieni' })).toBeFocused()
  expect(await axeFindings(page)).toEqual([])
})
