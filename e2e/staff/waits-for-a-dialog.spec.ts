import type { Page } from '@playwright/test'
import { axeFindings } from '../support/axe.ts'
import { signIn } from '../support/staff.ts'
import { expect, test } from '../support/staff-test.ts'
import { beginArticle, bodyOf, pressTool } from '../support/writing.ts'

/** What comes of programs asked for from now on: they wait, are lost, or come. */
async function slowLine(page: Page) {
  let way: 'wait' | 'lose' | 'come' = 'wait'
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  await page.route('**/_next/static/**/*.js', async (route) => {
    if (way === 'wait') await opened
    return way === 'lose' ? route.abort() : route.continue()
  })
  return {
    comes: () => {
      way = 'come'
      open()
    },
    isLost: () => {
      way = 'lose'
    },
  }
}

test('a dialog on a slow line hears Escape, keeps what is typed for it, and is asked for again when it was lost', async ({
  page,
}) => {
  await signIn(page, 'autor')
  await beginArticle(page)
  await bodyOf(page).click()
  await page.waitForLoadState('networkidle')
  const line = await slowLine(page)
  const dialog = page.getByRole('dialog')
  const heading = dialog.getByRole('heading')

  await pressTool(page, 'Sekcja zwinięta')
  await expect(heading).toHaveText('Wczytywanie')
  await expect(heading).toBeFocused()
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(bodyOf(page)).toBeFocused()

  await pressTool(page, 'Sekcja zwinięta')
  await expect(heading).toBeFocused()
  await page.keyboard.type('Wykaz miejsc')
  line.comes()
  await expect(dialog.getByLabel('Tytuł sekcji')).toHaveValue('Wykaz miejsc')
  await expect(dialog.getByLabel('Tytuł sekcji')).toBeFocused()
  await page.keyboard.type(' w Łodzi')
  await page.keyboard.press('Enter')
  await expect(bodyOf(page).locator('[data-summary="Wykaz miejsc w Łodzi"]')).toHaveCount(1)
  await expect(bodyOf(page)).toBeFocused()

  line.isLost()
  await pressTool(page, 'Tabela')
  await expect(dialog.getByRole('heading', { name: 'Nie udało się otworzyć okna' })).toBeFocused()
  expect(await axeFindings(page)).toEqual([])
  line.comes()
  await dialog.getByRole('button', { name: 'Spróbuj ponownie' }).click()
  await expect(dialog.getByLabel('Liczba wierszy')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
})
