import type { Page } from '@playwright/test'
import { shortcuts } from '#components/editor/dialogs/shortcuts.ts'
import { signIn } from '../support/staff.ts'
import { expect, test } from '../support/staff-test.ts'
import { beginArticle, bodyOf, moveCaret, pressTool, titleOf } from '../support/writing.ts'

/** Puts these words alone into the text, on a plain line, with the caret behind them. */
async function writeOnly(page: Page, words: string): Promise<void> {
  await bodyOf(page).focus()
  await moveCaret(page, 'Control+a')
  await page.keyboard.press('Delete')
  await page.keyboard.press('Control+Alt+0')
  await page.keyboard.type(words)
}

/** Presses the key on a line of its own and looks for the words in the element that it should have made. */
const makes = (key: string, element: string) => async (page: Page) => {
  await writeOnly(page, 'słowa')
  await page.keyboard.press(key)
  await expect(bodyOf(page).locator(element)).toHaveText('słowa')
}

/** The same with the words chosen. */
const marks = (key: string, element: string) => async (page: Page) => {
  await writeOnly(page, 'słowa')
  await moveCaret(page, 'Shift+Home')
  await page.keyboard.press(key)
  await expect(bodyOf(page).locator(element)).toHaveText('słowa')
}

async function inTurn(page: Page, ...acts: readonly ((page: Page) => Promise<void>)[]): Promise<void> {
  for (const act of acts) await act(page)
}

async function writeTable(page: Page): Promise<void> {
  await writeOnly(page, '')
  await pressTool(page, 'Tabela')
  await page.getByRole('dialog').getByLabel('Liczba wierszy').fill('2')
  await page.getByRole('dialog').getByRole('button', { name: 'Wstaw tabelę' }).click()
  await expect(bodyOf(page)).toBeFocused()
  await page.keyboard.type('raz')
}

/** What proves each key of the help sheet, by what the sheet says that it does. */
const proofs: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'Zapisz szkic': async (page) => {
    await writeOnly(page, 'do zapisania')
    await page.keyboard.press('Control+s')
    await expect(page.getByText(/Zapisano szkic, \d/)).toBeVisible()
  },
  'Przejdź z treści do narzędzi': async (page) => {
    await writeOnly(page, 'słowa')
    await page.keyboard.press('Alt+F10')
    await expect(page.getByRole('toolbar', { name: 'Narzędzia treści' }).locator(':focus')).toHaveCount(1)
  },
  'Wróć z narzędzi do treści': async (page) => {
    await page.keyboard.press('Alt+F10')
    await page.keyboard.press('Escape')
    await expect(bodyOf(page)).toBeFocused()
  },
  'Wyjdź z treści do następnego pola': async (page) => {
    await writeOnly(page, 'słowa')
    await page.keyboard.press('Tab')
    await expect(bodyOf(page)).not.toBeFocused()
    await writeTable(page)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Tab')
    await expect(bodyOf(page)).not.toBeFocused()
  },
  Akapit: async (page) => {
    await writeOnly(page, 'słowa')
    await page.keyboard.press('Control+Alt+2')
    await page.keyboard.press('Control+Alt+0')
    await expect(bodyOf(page).locator('p')).toHaveText('słowa')
  },
  'Nagłówek 2, 3, 4': (page) =>
    inTurn(page, makes('Control+Alt+2', 'h2'), makes('Control+Alt+3', 'h3'), makes('Control+Alt+4', 'h4')),
  Pogrubienie: marks('Control+b', 'strong'),
  Kursywa: marks('Control+i', 'em'),
  'Indeks górny, indeks dolny': (page) => inTurn(page, marks('Control+.', 'sup'), marks('Control+,', 'sub')),
  Odnośnik: async (page) => {
    await writeOnly(page, 'słowa')
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('dialog', { name: 'Odnośnik' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(bodyOf(page)).toBeFocused()
  },
  Lista: makes('Control+Shift+Digit8', 'ul > li'),
  'Lista numerowana': makes('Control+Shift+Digit7', 'ol > li'),
  'Poziom listy niżej lub wyżej': async (page) => {
    await writeOnly(page, '- raz\ndwa')
    await page.keyboard.press('Control+]')
    await expect(bodyOf(page).locator('ul ul > li')).toHaveText('dwa')
    await page.keyboard.press('Control+[')
    await expect(bodyOf(page).locator('ul ul')).toHaveCount(0)
    await expect(bodyOf(page).locator('li')).toHaveText(['raz', 'dwa'])
  },
  Cytat: makes('Control+Shift+b', 'blockquote'),
  'Nowy wiersz w akapicie': async (page) => {
    await writeOnly(page, 'raz')
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.type('dwa')
    await expect(bodyOf(page).locator('p')).toHaveCount(1)
    await expect(bodyOf(page).locator('p br:not(.ProseMirror-trailingBreak)')).toHaveCount(1)
  },
  'Następna lub poprzednia komórka tabeli': async (page) => {
    await writeTable(page)
    await page.keyboard.press('Tab')
    await page.keyboard.type('dwa')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.type('trzy')
    await expect(bodyOf(page).getByRole('row').first()).toHaveText('trzydwa')
  },
  'Nowy wiersz tabeli': async (page) => {
    const rows = bodyOf(page).getByRole('row')
    await writeTable(page)
    for (let cell = 0; cell < 4; cell += 1) await page.keyboard.press('Tab')
    await expect(rows).toHaveCount(3)
  },
  'Przesuń wiersz lub kolumnę tabeli': async (page) => {
    await writeTable(page)
    await page.keyboard.press('Alt+Shift+ArrowRight')
    await expect(bodyOf(page).getByRole('row').first().locator('th, td').last()).toHaveText('raz')
  },
  'Zmień zaznaczony obraz, galerię, nagranie, plik, rejestr lub projekt': async (page) => {
    await writeOnly(page, '')
    await pressTool(page, 'Rejestr zespołów')
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Wstaw/ })
      .click()
    await bodyOf(page).getByText('Rejestr zespołów (wszystkie)').click()
    await expect(bodyOf(page).locator('.ProseMirror-selectednode')).toHaveCount(1)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog', { name: 'Rejestr zespołów w treści' })).toBeVisible()
    await page.keyboard.press('Escape')
  },
  'Wstaw blok (na początku wiersza)': async (page) => {
    await writeOnly(page, '/')
    await expect(page.getByRole('combobox', { name: 'Wstaw blok' })).toBeFocused()
    await page.keyboard.press('Escape')
  },
  'Przesuń blok w górę lub w dół (poza tabelą)': async (page) => {
    await writeOnly(page, 'raz\ndwa')
    await page.keyboard.press('Alt+Shift+ArrowUp')
    await expect(bodyOf(page).locator('p')).toHaveText(['dwa', 'raz'])
    await page.keyboard.press('Alt+Shift+ArrowDown')
    await expect(bodyOf(page).locator('p')).toHaveText(['raz', 'dwa'])
  },
  'Dodaj uwagę do zaznaczonych słów lub do bloku': async (page) => {
    await writeOnly(page, 'słowa')
    await moveCaret(page, 'Shift+Home')
    await page.keyboard.press('Control+Alt+m')
    const dialog = page.getByRole('dialog', { name: 'Uwaga do fragmentu' })
    await expect(dialog).toContainText('słowa')
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
  },
  'Zakończ skupienie': async (page) => {
    const menu = page.getByRole('navigation', { name: 'Menu panelu' })
    await writeOnly(page, 'słowa')
    await pressTool(page, 'Skupienie', 'Więcej')
    await expect(menu).toBeHidden()
    await bodyOf(page).focus()
    await page.keyboard.press('Escape')
    await expect(menu).toBeVisible()
  },
  Cofnij: async (page) => {
    await writeOnly(page, 'słowa')
    await page.keyboard.press('Control+Alt+2')
    await page.keyboard.press('Control+z')
    await expect(bodyOf(page).locator('h2')).toHaveCount(0)
  },
  Ponów: async (page) => {
    await writeOnly(page, 'słowa')
    await page.keyboard.press('Control+Alt+2')
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+y')
    await expect(bodyOf(page).locator('h2')).toHaveText('słowa')
  },
}

test('each key of the help sheet does what the sheet says', async ({ page }) => {
  expect(Object.keys(proofs)).toEqual(shortcuts.map(({ action }) => action))
  await signIn(page, 'autor')
  await beginArticle(page)
  await titleOf(page).fill('Wszystkie klawisze')
  for (const [action, proves] of Object.entries(proofs)) await test.step(action, () => proves(page))
})
