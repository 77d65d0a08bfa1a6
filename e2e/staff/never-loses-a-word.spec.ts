import type { Browser, Page } from '@playwright/test'
import { type Portal, startPortal } from '../support/portal.ts'
import { signIn } from '../support/staff.ts'
import { expect, test } from '../support/staff-test.ts'
import { beginArticle, bodyOf, moveCaret, openPart, titleOf, untilSaved } from '../support/writing.ts'

/** Another person at another computer. */
async function another(browser: Browser, portal: Portal, person: 'autor' | 'redaktor'): Promise<Page> {
  const context = await browser.newContext({ baseURL: portal.url, locale: 'pl-PL', timezoneId: 'Europe/Warsaw' })
  const page = await context.newPage()
  await signIn(page, person)
  return page
}

async function writeAtEnd(page: Page, words: string): Promise<void> {
  await bodyOf(page).click()
  await moveCaret(page, 'Control+End')
  await page.keyboard.type(words)
}

test('two people write one draft, a third save comes in between: both texts stay, word for word', async ({
  page,
  browser,
  portal,
}) => {
  await signIn(page, 'autor')
  await beginArticle(page)
  await titleOf(page).fill('Wspólny tekst')
  await writeAtEnd(page, 'Początek.')
  const articleId = await untilSaved(page)

  const other = await another(browser, portal, 'redaktor')
  await other.goto(`/panel/artykuly/${articleId}`)
  await writeAtEnd(other, ' Słowa redaktora.')
  await untilSaved(other)

  await writeAtEnd(page, ' Słowa autora.')
  await expect(page.getByText(/ktoś zapisał już inną wersję/).first()).toBeVisible()
  // The cursor is still in the text: nothing typed goes astray.
  await page.keyboard.type(' I dalej.')
  await page.getByRole('button', { name: 'Porównaj wersje' }).click()
  const panel = page.getByRole('region', { name: /ktoś zapisał już inną wersję/ })
  await expect(panel).toBeFocused()
  await expect(panel.locator('mark')).toContainText([/autora/, /redaktora/])

  await titleOf(other).fill('Wspólny tekst, trzeci zapis')
  await untilSaved(other)
  await panel.getByRole('button', { name: 'Zostaw moją' }).click()
  await expect(panel.getByRole('heading', { name: 'Tytuł' })).toBeVisible()

  await panel.getByRole('button', { name: 'Połącz ręcznie' }).click()
  await panel.getByRole('group', { name: 'Tytuł' }).getByLabel('Użyj zapisanej').check()
  await panel
    .getByRole('group', { name: /Akapit/ })
    .getByLabel('Zostaw obie')
    .check()
  await panel.getByRole('button', { name: 'Zapisz połączony tekst' }).click()
  await untilSaved(page)
  // The panel is gone with the button in it; the focus is in the form, not at the top of the page.
  await expect(page.locator('main :focus')).toHaveCount(1)
  await page.reload()
  await expect(titleOf(page)).toHaveValue('Wspólny tekst, trzeci zapis')
  await expect(bodyOf(page)).toContainText('Początek. Słowa autora. I dalej.')
  await expect(bodyOf(page)).toContainText('Początek. Słowa redaktora.')
  await other.context().close()
})

test('the session ends while somebody writes: signing in beside it saves every word', async ({ page, context }) => {
  await signIn(page, 'autor')
  await beginArticle(page)
  await titleOf(page).fill('Po wygaśnięciu sesji')
  await untilSaved(page)
  await context.clearCookies()
  await writeAtEnd(page, 'Pisane po wygaśnięciu.')
  await expect(page.getByText('Sesja wygasła. Zaloguj się ponownie, tekst czeka w tej karcie.').first()).toBeVisible()
  await page.keyboard.type(' I jeszcze.')

  const opened = context.waitForEvent('page')
  await page.getByRole('link', { name: 'Zaloguj się w nowej karcie' }).click()
  const signing = await opened
  await signing.getByLabel('Adres e-mail').fill('autor@komunikat.localhost')
  await signing.getByLabel('Hasło', { exact: true }).fill('haslo-kont-pokazowych')
  await signing.getByRole('button', { name: 'Zaloguj się' }).click()
  await signing.waitForURL(/\/panel/)
  await signing.close()
  // The tab may have saved by itself when it was come back to; asking once more does no harm.
  await page.keyboard.press('Control+s')
  await untilSaved(page)
  await page.reload()
  await expect(bodyOf(page)).toContainText('Pisane po wygaśnięciu. I jeszcze.')
})

test('the tab is closed before anything was saved: the text is offered back with both times', async ({
  page,
  context,
}) => {
  await signIn(page, 'autor')
  await beginArticle(page)
  await titleOf(page).fill('Zamknięta karta')
  const articleId = await untilSaved(page)
  // What a closing tab still sends would be taken; without a session it is not.
  await context.clearCookies()
  await writeAtEnd(page, 'Nie zdążono zapisać.')
  // Each word is copied as it is typed, so that closing has nothing left to do.
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain('Nie zdążono zapisać.')
  await page.close({ runBeforeUnload: false })

  const again = await context.newPage()
  await signIn(again, 'autor')
  await again.goto(`/panel/artykuly/${articleId}`)
  const offer = again.getByRole('region', { name: 'W tej przeglądarce jest niezapisany tekst' })
  await expect(offer).toContainText(/Tekst z przeglądarki: \d{1,2}\.\d{2}/)
  await expect(offer).toContainText(/Tekst zapisany na serwerze: \d{1,2}\.\d{2}/)
  await offer.getByRole('button', { name: 'Przywróć tekst z przeglądarki' }).click()
  await expect(bodyOf(again)).toContainText('Nie zdążono zapisać.')
  await untilSaved(again)
  await again.reload()
  await expect(bodyOf(again)).toContainText('Nie zdążono zapisać.')
  await expect(again.getByRole('region', { name: 'W tej przeglądarce jest niezapisany tekst' })).toHaveCount(0)
})

test('an impossible date and a taken address stop neither the saving nor the words; publishing waits for them', async ({
  page,
}) => {
  await signIn(page, 'redaktor')
  await beginArticle(page)
  await titleOf(page).fill('Zła data obok')
  await openPart(page, 'Dane')
  const date = page.getByRole('group', { name: 'Data wydarzenia' })
  await date.getByLabel('Dzień').fill('31')
  await date.getByLabel('Miesiąc').fill('luty')
  await date.getByLabel('Rok').fill('2015')
  await writeAtEnd(page, 'Słowa, które nie czekają na datę.')
  await expect(page.locator('.writer-state')).toContainText(/^Zapisano tekst bez zaznaczonych pól/)
  await page.waitForURL(/\/panel\/artykuly\/\d+$/)
  await expect(date).toContainText('Takiej daty nie ma: 31.luty.2015.')
  await page.getByRole('link', { name: 'Opublikuj' }).click()
  await expect(page.getByRole('region', { name: 'Popraw błędy w formularzu' })).toBeFocused()
  await expect(page.getByRole('region', { name: 'Do uzupełnienia: 1' })).toContainText('31.luty.2015')

  const address = page.url()
  const other = await page.context().newPage()
  await other.goto(address)
  await expect(bodyOf(other)).toContainText('Słowa, które nie czekają na datę.')
  await other.close()

  await date.getByLabel('Miesiąc').fill('3')
  await untilSaved(page)
  await page.getByRole('link', { name: 'Opublikuj' }).click()
  await page.waitForURL(/\/opublikuj$/)
})

test('whoever opens the text elsewhere meets what was typed wrong, and publishing waits until it is fixed', async ({
  page,
  browser,
  portal,
}) => {
  await signIn(page, 'autor')
  await beginArticle(page)
  await titleOf(page).fill('Zła data u autora')
  const dateOn = (where: Page) => where.getByRole('group', { name: 'Data wydarzenia' })
  await writeAtEnd(page, 'Słowa autora.')
  await openPart(page, 'Dane')
  await dateOn(page).getByLabel('Dzień').fill('31')
  await dateOn(page).getByLabel('Miesiąc').fill('2')
  await dateOn(page).getByLabel('Rok').fill('2026')
  await expect(page.locator('.writer-state')).toContainText(/^Zapisano tekst bez zaznaczonych pól/)
  await page.waitForURL(/\/panel\/artykuly\/\d+$/)
  const address = page.url()
  await page.context().close()

  const told = 'W polu „Data wydarzenia” wpisano „31.02.2026”; takiej daty nie ma. Popraw pole albo zapisz je puste.'
  const editor = await another(browser, portal, 'redaktor')
  for (const step of ['opublikuj', 'zaplanuj', 'przekaz']) {
    await editor.goto(`${address}/${step}`)
    await expect(editor.getByRole('region', { name: 'Do uzupełnienia' })).toContainText(told)
    await expect(editor.getByRole('main').getByRole('button')).toHaveCount(0)
  }

  const plain = await browser.newContext({ baseURL: portal.url, javaScriptEnabled: false })
  await plain.addCookies(await editor.context().cookies())
  const reading = await plain.newPage()
  await reading.goto(address)
  await expect(reading.getByRole('region', { name: 'Do uzupełnienia' })).toContainText(told)
  await plain.close()

  await editor.goto(address)
  await expect(dateOn(editor).getByLabel('Dzień')).toHaveValue('31')
  await expect(dateOn(editor)).toContainText('Takiej daty nie ma: 31.02.2026.')
  await expect(editor.getByRole('region', { name: 'Do uzupełnienia: 1' })).toContainText('31.02.2026')
  await writeAtEnd(editor, ' Słowa redaktora.')
  await expect(editor.locator('.writer-state')).toContainText(/^Zapisano tekst bez zaznaczonych pól/)
  await dateOn(editor).getByLabel('Dzień').fill('28')
  await untilSaved(editor)
  await editor.getByRole('link', { name: 'Opublikuj' }).click()
  await editor.getByRole('button', { name: 'Opublikuj' }).click()
  await editor.waitForURL(/\/panel\/artykuly\?/)
  await editor.context().close()
})

test('leaving by a link saves first', async ({ page }) => {
  await signIn(page, 'autor')
  await beginArticle(page)
  await titleOf(page).fill('Wychodzę odnośnikiem')
  await writeAtEnd(page, 'Ostatnie słowa.')
  await page.getByRole('link', { name: 'Artykuły' }).first().click()
  await page.waitForURL(/\/panel\/artykuly$/)
  await page.getByRole('link', { name: 'Wychodzę odnośnikiem' }).first().click()
  await expect(bodyOf(page)).toContainText('Ostatnie słowa.')
})

test('the server stops and starts again while somebody writes: nothing is lost and nothing is doubled', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const first = await startPortal({ demo: true })
  const page = await another(browser, first, 'autor')
  await beginArticle(page)
  await titleOf(page).fill('Awaria serwera')
  await writeAtEnd(page, 'Przed awarią.')
  await untilSaved(page)
  await first.kill()
  await writeAtEnd(page, ' W czasie awarii.')
  await expect(page.getByText(/brak połączenia z serwerem/).first()).toBeVisible()
  await page.keyboard.type(' I jeszcze.')

  const port = new URL(first.url).port
  const second = await startPortal({ demo: true, env: { DATA_DIR: first.dataDir, PORT: port } })
  await expect(page.locator('.writer-state')).toContainText(/^Zapisano/, { timeout: 60_000 })
  // What stopped the saving is no longer said beside it.
  await expect(page.getByText(/brak połączenia z serwerem/)).toHaveCount(0)
  await page.reload()
  await expect(bodyOf(page)).toHaveText('Przed awarią. W czasie awarii. I jeszcze.')
  await page.goto('/panel/artykuly?q=Awaria')
  await expect(page.getByRole('link', { name: 'Awaria serwera' })).toHaveCount(1)
  await page.context().close()
  await second.stop()
  await first.stop()
})
