import type { Page } from '@playwright/test'
import { errorSummary, untilTaken } from '../support/forms.ts'
import { signIn } from '../support/staff.ts'
import { expect, test } from '../support/staff-test.ts'
import { beginArticle, bodyOf, moveCaret, openPart, pressTool, titleOf, untilSaved } from '../support/writing.ts'

/** Pastes what another program put on the clipboard into what has the focus. */
async function pasteData(page: Page, data: Record<string, string>, picture = false): Promise<void> {
  await page.evaluate(
    ({ data, picture }) => {
      const clipboardData = new DataTransfer()
      for (const [type, words] of Object.entries(data)) clipboardData.setData(type, words)
      if (picture) clipboardData.items.add(new File([new Uint8Array([1])], 'image.png', { type: 'image/png' }))
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      document.activeElement?.dispatchEvent(event)
    },
    { data, picture },
  )
}

test('in a table Tab goes from cell to cell and adds a row; Escape and Tab leave it', async ({ page }) => {
  await signIn(page, 'autor')
  await beginArticle(page)
  await expect(bodyOf(page)).toHaveAccessibleDescription(/W tabeli Tab prowadzi do następnej komórki.*Escape/)
  await bodyOf(page).click()
  await pressTool(page, 'Tabela')
  const dialog = page.getByRole('dialog')
  // What is wrong takes the focus and is said.
  await dialog.getByLabel('Liczba wierszy').fill('0')
  await dialog.getByRole('button', { name: 'Wstaw tabelę' }).click()
  await expect(dialog.getByLabel('Liczba wierszy')).toBeFocused()
  await expect(dialog.getByRole('alert').filter({ hasText: 'Wpisz liczby od 1 do 50.' })).toBeVisible()
  await dialog.getByLabel('Liczba wierszy').fill('2')
  await dialog.getByRole('button', { name: 'Wstaw tabelę' }).click()
  await expect(bodyOf(page)).toBeFocused()
  for (const [index, words] of ['Rok', 'Osoby', '2015', '20', '2016', '30'].entries()) {
    if (index > 0) await page.keyboard.press('Tab')
    await page.keyboard.type(words)
  }
  await expect(bodyOf(page).getByRole('row')).toHaveText(['RokOsoby', '201520', '201630'])
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.type('2017')
  await expect(bodyOf(page).getByRole('row').last()).toHaveText('201730')
  await page.keyboard.press('Escape')
  await expect(page.getByText('Klawisz Tab wyjdzie teraz z treści.')).toHaveCount(1)
  await page.keyboard.press('Tab')
  await expect(page.locator('summary').filter({ hasText: 'Stan i kroki' })).toBeFocused()
})

test('everything deleted leaves a line to write on, and the keys of structure work on it', async ({ page }) => {
  await signIn(page, 'autor')
  await beginArticle(page)
  await bodyOf(page).click()
  await page.keyboard.type('Słowa, które znikną.')
  await moveCaret(page, 'Control+a')
  await page.keyboard.press('Delete')
  await page.keyboard.press('Control+Alt+2')
  await page.keyboard.type('Nowy początek')
  await expect(bodyOf(page).getByRole('heading', { level: 2, name: 'Nowy początek' })).toBeVisible()
})

test('an address pasted on chosen words is a link, a copied picture is its file, copied words have no gaps', async ({
  page,
}) => {
  await signIn(page, 'autor')
  await beginArticle(page)
  await bodyOf(page).click()
  await page.keyboard.type('Plan')
  await moveCaret(page, 'Shift+Home')
  await pasteData(page, { 'text/plain': 'https://www.gov.pl/plan' })
  await expect(bodyOf(page).getByTitle('https://www.gov.pl/plan')).toHaveText('Plan')
  await moveCaret(page, 'End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Drugi wiersz')

  await moveCaret(page, 'Control+a')
  const copied = await page.evaluate(() => {
    const clipboardData = new DataTransfer()
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }),
    )
    return clipboardData.getData('text/plain')
  })
  expect(copied).toBe('Plan\nDrugi wiersz')

  await moveCaret(page, 'ArrowRight')
  await pasteData(page, { 'text/html': '<img src="https://x.example/a.png">' }, true)
  // Sent as a file: this one is none, and the server says so.
  await expect(page.getByText(/^image\.png: /)).toBeVisible()
})

test('a file dropped beside the text opens nothing', async ({ page }) => {
  await signIn(page, 'autor')
  for (const address of ['/panel/artykuly/nowy', '/panel/pliki']) {
    await page.goto(address)
    if (address.endsWith('nowy')) await bodyOf(page).waitFor()
    else await expect(page.getByText('Możesz też upuścić pliki w tej ramce.')).toBeVisible()
    const refused = await page.evaluate(() => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File(['x'], 'plik.pdf', { type: 'application/pdf' }))
      return ['dragover', 'drop'].map((type) => {
        const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true })
        document.querySelector('h1')?.dispatchEvent(event)
        return event.defaultPrevented
      })
    })
    expect(refused, address).toEqual([true, true])
  }
})

test('with a band open in the foot, whatever takes the focus is in view', async ({ page, context }) => {
  await page.setViewportSize({ width: 1280, height: 700 })
  await signIn(page, 'autor')
  await beginArticle(page)
  await context.setOffline(true)
  await titleOf(page).fill('Bez połączenia')
  await expect(page.locator('.writer-band')).toBeVisible()
  await openPart(page, 'Dane')
  const hidden = await page.evaluate(() => {
    const foot = document.querySelector('.writer-foot') as HTMLElement
    const stops = document.querySelectorAll<HTMLElement>(
      '.writer :is(input, textarea, select, button, summary, [contenteditable])',
    )
    return [...stops]
      .filter((stop) => stop.checkVisibility() && stop.tabIndex >= 0)
      .flatMap((stop) => {
        window.scrollTo(0, 0)
        stop.focus()
        return stop.getBoundingClientRect().top >= foot.getBoundingClientRect().top ? [stop.outerHTML.slice(0, 80)] : []
      })
  })
  expect(hidden).toEqual([])
  await context.setOffline(false)
  // Being online again saves by itself: the button may be gone before it is pressed.
  const again = page.getByRole('button', { name: 'Zapisz ponownie' })
  await again.click({ timeout: 5_000 }).catch(() => {})
  await untilSaved(page)
  await expect(page.getByText(/brak połączenia z serwerem/)).toHaveCount(0)
})

test('what takes itself away leaves the focus near by; a refused file has it', async ({ page }) => {
  await signIn(page, 'redaktor')
  await beginArticle(page)
  await openPart(page, 'Dane')
  await page.getByRole('combobox', { name: 'Tagi' }).fill('szkol')
  await page.getByRole('option', { name: 'szkolenia', exact: true }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Usuń tag szkolenia' }).click()
  await expect(page.getByRole('combobox', { name: 'Tagi' })).toBeFocused()

  await pressTool(page, 'Obraz')
  const dialog = page.getByRole('dialog')
  const field = dialog.getByLabel('Plik z obrazem')
  await field.setInputFiles({ name: 'obraz.png', mimeType: 'image/png', buffer: Buffer.from('to nie obraz') })
  await expect(dialog.getByRole('alert').filter({ hasText: /\w/ })).toBeVisible()
  await expect(field).toBeFocused()
  await page.keyboard.press('Escape')

  await page.goto('/panel/infolinie')
  const down = page.getByRole('button', { name: /^Niżej/ }).first()
  await untilTaken(down)
  const words = (await down.textContent()) ?? ''
  await down.click()
  await expect(page.getByText('Zmieniono kolejność.')).toBeVisible()
  await expect(page.getByRole('button', { name: words, exact: true })).toBeFocused()
  await page.getByRole('button', { name: words.replace('Niżej', 'Wyżej'), exact: true }).click()
  // At the top it has no such button any more: the other one of its line has the focus.
  await expect(page.getByRole('button', { name: words, exact: true })).toBeFocused()
})

test('two minutes before a session ends a line offers to stay; what is on the page stays there after the end', async ({
  page,
}) => {
  await page.clock.install()
  await signIn(page, 'redaktor')
  await page.goto('/panel/tagi/nowy')
  await untilTaken(page.getByLabel('Nazwa', { exact: true }))
  await page.getByLabel('Nazwa', { exact: true }).fill('Pisane długo')
  await page.clock.fastForward('56:00')
  await expect(page.getByRole('button', { name: 'Zostań zalogowany' })).toHaveCount(0)
  await page.clock.fastForward('01:30')
  await page.getByRole('button', { name: 'Zostań zalogowany' }).click()
  await expect(page.getByRole('button', { name: 'Zostań zalogowany' })).toHaveCount(0)
  await page.clock.fastForward('59:30')
  await expect(page.getByText('Sesja wygasła. Wszystko, co wpisano, zostaje na tej stronie.')).toBeVisible()
  await expect(page.getByLabel('Nazwa', { exact: true })).toHaveValue('Pisane długo')
})

test('each error of a form names its field once, and leads there', async ({ page }) => {
  await signIn(page, 'redaktor')
  await page.goto('/panel/infolinie/nowa')
  await untilTaken(page.getByLabel('Nazwa', { exact: true }))
  await page.getByRole('button', { name: 'Dodaj infolinię' }).click()
  const links = errorSummary(page).getByRole('link')
  await expect(links.first()).toHaveText(/^Nazwa: /)
  const named = await links.allTextContents()
  expect(new Set(named).size).toBe(named.length)
  for (const link of await links.all()) {
    const target = (await link.getAttribute('href')) ?? ''
    await expect(page.locator(target)).toHaveCount(1)
    await expect(page.locator(`${target}-blad`)).toBeVisible()
  }
})
