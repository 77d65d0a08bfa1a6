import type { Locator, Page } from '@playwright/test'
import { signIn } from '../support/staff.ts'
import { expect, test } from '../support/staff-test.ts'
import { beginArticle, bodyOf, moveCaret, titleOf, untilSaved } from '../support/writing.ts'

/** How one gets about: by pointing, or with the keyboard alone. */
type Hand = { readonly to: (place: Locator) => Promise<void>; readonly press: (thing: Locator) => Promise<void> }

const pointer: Hand = { to: (place) => place.click(), press: (thing) => thing.click() }

/** More stops than any screen of the panel has. */
const STOPS = 150

const keyboard: Hand = {
  to: async (place) => {
    for (let stop = 0; stop < STOPS; stop += 1) {
      if (await place.evaluate((element) => element === document.activeElement)) return
      await place.page().keyboard.press('Tab')
    }
    throw new Error(`The keyboard does not reach ${place}`)
  },
  press: async (thing) => {
    await keyboard.to(thing)
    await thing.page().keyboard.press('Enter')
  },
}

const doneIs = (page: Page, words: string) => expect(page.getByRole('status').filter({ hasText: words })).toBeVisible()

for (const [name, hand] of [
  ['by pointing', pointer],
  ['with the keyboard alone', keyboard],
] as const) {
  test(`an article is written, published, corrected, renamed, archived, brought back and withdrawn, ${name}`, async ({
    page,
    browser,
    portal,
  }) => {
    test.slow()
    const title = `Dyżury ekspertów ${hand === keyboard ? 'z klawiatury' : 'ze wskaźnikiem'}`
    const slug = hand === keyboard ? 'dyzury-ekspertow-z-klawiatury' : 'dyzury-ekspertow-ze-wskaznikiem'
    const reader = await (await browser.newContext({ baseURL: portal.url, javaScriptEnabled: false })).newPage()
    const button = (words: string) => page.getByRole('main').getByRole('button', { name: words, exact: true })
    const link = (words: string) => page.getByRole('main').getByRole('link', { name: words, exact: true }).first()

    await signIn(page, 'redaktor')
    await beginArticle(page)
    await hand.to(titleOf(page))
    await page.keyboard.type(title)
    await hand.to(page.getByLabel('Zajawka'))
    await page.keyboard.type('Eksperci odpowiadają na pytania urzędów.')
    await hand.to(bodyOf(page))
    await page.keyboard.type('Dyżury odbywają się we wtorki.')
    await hand.press(page.locator('summary').filter({ hasText: /^Dane$/ }))
    await hand.to(page.getByRole('combobox', { name: 'Tagi' }))
    await page.keyboard.type('zespoły')
    await page.getByRole('option', { name: 'zespoły', exact: true }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+s')
    const articleId = await untilSaved(page)

    await page.goto(`/panel/artykuly/${articleId}`)
    await bodyOf(page).waitFor()
    await hand.press(link('Opublikuj'))
    await hand.press(button('Opublikuj'))
    await doneIs(page, 'Opublikowano.')
    for (const address of ['/', '/aktualnosci', '/tematy/zespoly', `/szukaj?q=${encodeURIComponent(title)}`]) {
      await reader.goto(address)
      await expect(reader.getByRole('link', { name: title }).first(), address).toBeVisible()
    }
    await reader.goto(`/aktualnosci/${slug}`)
    await expect(reader.getByText('Dyżury odbywają się we wtorki.')).toBeVisible()

    await page.goto(`/panel/artykuly/${articleId}`)
    await bodyOf(page).waitFor()
    await hand.to(bodyOf(page))
    await moveCaret(page, 'Control+End')
    await page.keyboard.type(' Od maja także w piątki.')
    await hand.press(page.locator('summary').filter({ hasText: /^Dane$/ }))
    await hand.to(page.getByLabel('Adres strony'))
    await page.keyboard.press('Control+a')
    await page.keyboard.type(`${slug}-2027`)
    await page.keyboard.press('Control+s')
    await untilSaved(page)
    await reader.reload()
    await expect(reader.getByText('Od maja także w piątki.')).toHaveCount(0)

    await page.goto(`/panel/artykuly/${articleId}/opublikuj`)
    await hand.to(page.getByLabel('Co zmieniono'))
    await page.keyboard.type('Dodano piątki.')
    await hand.press(button('Opublikuj zmiany'))
    await doneIs(page, 'Opublikowano zmiany.')
    await reader.reload()
    await expect(reader).toHaveURL(`${portal.url}/aktualnosci/${slug}-2027`)
    await expect(reader.getByText('Od maja także w piątki.')).toBeVisible()

    await page.goto(`/panel/artykuly/${articleId}/archiwum`)
    await hand.to(page.getByRole('radio', { name: 'upłynął termin' }))
    await page.keyboard.press('Space')
    await hand.press(button('Przenieś do archiwum'))
    await doneIs(page, 'Przeniesiono do archiwum.')
    await reader.reload()
    await expect(reader.getByText('Strona znajduje się w archiwum.')).toBeVisible()

    await page.goto(`/panel/artykuly/${articleId}/przywroc`)
    await hand.press(button('Przywróć z archiwum'))
    await doneIs(page, 'Przywrócono z archiwum.')
    await reader.reload()
    await expect(reader.getByText('Strona znajduje się w archiwum.')).toHaveCount(0)

    await page.goto(`/panel/artykuly/${articleId}/wycofaj`)
    await hand.to(page.getByLabel('Powód'))
    await page.keyboard.type('Dyżury odwołano.')
    await hand.press(button('Wycofaj'))
    await doneIs(page, 'Wycofano.')
    expect((await reader.reload())?.status()).toBe(410)
    await reader.context().close()
  })
}
