import { aRealPdf } from '#services/attachment/inspection/testing-documents.ts'
import { actingPerson } from '../support/acting.ts'
import { axeFindings } from '../support/axe.ts'
import { signIn } from '../support/staff.ts'
import { expect, test } from '../support/staff-test.ts'
import {
  aPicture,
  aTable,
  beginArticle,
  bodyOf,
  giveFiles,
  openPart,
  pasteHtml,
  pressTool,
  titleOf,
  untilSaved,
} from '../support/writing.ts'

test('a newcomer writes a first article with everything in it; it is saved by itself and looks as readers will see it', async ({
  page,
}) => {
  test.slow()
  const { does, report } = actingPerson()
  await signIn(page, 'autor')
  await page.goto('/panel')
  await does('opens a new article', () => page.getByRole('link', { name: 'Nowy artykuł' }).first().click())
  await does('writes the title', () => titleOf(page).fill('Szkolenia w Łodzi'))
  await does('writes the summary', () => page.getByLabel('Zajawka').fill('Zespół łódzki przeszkolił 20 osób.'))
  await bodyOf(page).click()
  await does('makes a heading', () => pressTool(page, 'Nagłówek 2', 'Rodzaj bloku: Akapit'))
  await does('writes a heading and a sentence', () => page.keyboard.type('Program\nSzkolenia opisano w '))
  const dialog = page.getByRole('dialog')
  await does('puts a link', async () => {
    await pressTool(page, 'Odnośnik')
    await dialog.getByLabel('Tekst odnośnika').fill('planie na lata 2025–2027')
    await dialog.getByRole('combobox', { name: 'Artykuł' }).fill('przyjęciu planu 2025')
    await expect(dialog.getByRole('option', { name: /Przyjęto Krajowy Plan Działań na lata 2025–2027/ })).toBeVisible()
    await dialog.getByRole('combobox', { name: 'Artykuł' }).fill('przyjeto plan 2025')
    await dialog.getByRole('option', { name: /Przyjęto Krajowy Plan Działań na lata 2025–2027/ }).click()
    await dialog.getByRole('button', { name: 'Wstaw odnośnik' }).click()
    await expect(bodyOf(page)).toBeFocused()
  })
  await does('ends the sentence', () => page.keyboard.type(', a zajęcia trwały dwa dni:\n'))
  await does('begins a list', () => pressTool(page, 'Lista'))
  await does('writes its entries', () => page.keyboard.type('wykład\nćwiczenia\n\n'))

  await does('puts a table', async () => {
    await pressTool(page, 'Tabela')
    await dialog.getByLabel('Liczba wierszy').fill('2')
    await dialog.getByLabel('Podpis tabeli').fill('Uczestnicy')
    await dialog.getByRole('button', { name: 'Wstaw tabelę' }).click()
    await expect(bodyOf(page)).toBeFocused()
  })
  await does('fills it', async () => {
    for (const [index, words] of ['Rok', 'Osoby', '2015', '20'].entries()) {
      if (index > 0) await page.keyboard.press('Tab')
      await page.keyboard.type(words)
    }
  })

  await does('puts a picture of the library', async () => {
    await pressTool(page, 'Obraz')
    await dialog.getByLabel('Szukaj w bibliotece').fill('siedem')
    await dialog.getByRole('radio', { name: /^siedem-zespolow\.png/ }).check()
    await dialog.getByLabel('Tekst alternatywny').fill('Mapa siedmiu województw')
    await dialog.getByRole('button', { name: 'Wstaw obraz' }).click()
    await expect(bodyOf(page)).toBeFocused()
  })

  await does('puts a file', async () => {
    await pressTool(page, 'Załącznik')
    const pdf = { name: 'program.pdf', mimeType: 'application/pdf', buffer: await aRealPdf() }
    await dialog.getByLabel('Nowy plik').setInputFiles(pdf)
    await dialog.getByLabel('Dostępność pliku').selectOption('sprawdzono: dostępny cyfrowo')
    await expect(dialog.getByRole('status').filter({ hasText: 'Plik „program” oznaczono jako dostępny' })).toBeVisible()
    // Another file instead, of which nothing is said yet.
    await dialog.getByLabel('Nowy plik').setInputFiles(aTable)
    await expect(dialog.getByLabel('Tytuł załącznika')).toHaveValue('dane roczne')
    await dialog.getByRole('button', { name: 'Wstaw załącznik' }).click()
    await expect(bodyOf(page)).toBeFocused()
  })

  await does('chooses a tag', async () => {
    await openPart(page, 'Dane')
    await page.getByRole('combobox', { name: 'Tagi' }).fill('szkol')
    await page.getByRole('option', { name: 'szkolenia', exact: true }).click()
    await expect(page.getByRole('list', { name: 'Wybrane tagi' })).toContainText('szkolenia')
  })
  await expect(page.getByRole('heading', { name: 'Gotowe do publikacji' })).toBeVisible()
  await untilSaved(page)
  report()
  expect(await axeFindings(page)).toEqual([])

  await page.reload()
  await expect(bodyOf(page).getByRole('heading', { level: 2, name: 'Program' })).toBeVisible()
  await page.getByRole('link', { name: 'Podgląd', exact: true }).click()
  const seen = page.frameLocator('iframe')
  await expect(seen.getByRole('heading', { level: 1, name: 'Szkolenia w Łodzi' })).toBeVisible()
  await expect(seen.getByRole('link', { name: /planie na lata/ })).toHaveAttribute('href', /\/aktualnosci\//)
  await expect(seen.getByRole('listitem').filter({ hasText: 'ćwiczenia' })).toBeVisible()
  await expect(seen.getByRole('columnheader', { name: 'Osoby' })).toBeVisible()
  await expect(seen.getByRole('img', { name: 'Mapa siedmiu województw' })).toHaveJSProperty('complete', true)
  await expect(seen.getByRole('link', { name: /dane roczne \(CSV/ })).toBeVisible()
  await page.getByLabel(/Telefon/).check()
  await expect(page.locator('iframe')).toHaveCSS('width', '390px')
  expect(await axeFindings(page)).toEqual([])
  await page.goto(`${page.url()}/strona`)
  expect(await axeFindings(page)).toEqual([])
})

test('with the keyboard alone, from the title to a saved draft', async ({ page }) => {
  await signIn(page, 'autor')
  await beginArticle(page)
  await titleOf(page).focus()
  await page.keyboard.type('Pisane z klawiatury')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Bez myszy.')
  await page.keyboard.press('Tab')
  // The tools are one stop; the arrows lead from one to the next.
  await expect(page.getByRole('button', { name: 'Rodzaj bloku: Akapit' })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('button', { name: 'Pogrubienie' })).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('menuitemradio', { name: 'Akapit' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('menuitemradio', { name: 'Nagłówek 2' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(bodyOf(page)).toBeFocused()
  await expect(page.getByRole('button', { name: 'Rodzaj bloku: Nagłówek 2' })).toBeVisible()
  await page.keyboard.type('Część pierwsza')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Słowa.')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog', { name: 'Odnośnik' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(bodyOf(page)).toBeFocused()
  await page.keyboard.press('Alt+F10')
  await expect(page.getByRole('toolbar', { name: 'Narzędzia treści' }).locator(':focus')).toHaveCount(1)
  await page.keyboard.press('End')
  await expect(page.getByRole('button', { name: 'Więcej' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('End')
  await expect(page.getByRole('menuitem', { name: /Skróty klawiszowe/ })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Więcej' })).toBeFocused()
  await page.keyboard.press('Enter')
  // „Skrót”, „Skupienie” and then what is looked for.
  for (let letter = 0; letter < 3; letter += 1) await page.keyboard.press('s')
  await expect(page.getByRole('menuitem', { name: /Skróty klawiszowe/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Skróty klawiszowe' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(bodyOf(page)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.locator('summary').filter({ hasText: 'Stan i kroki' })).toBeFocused()
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/Zapisano szkic, \d/)).toBeVisible()
  await untilSaved(page)
  await expect(bodyOf(page).getByRole('heading', { level: 2, name: 'Część pierwsza' })).toBeVisible()
})

test('a text pasted from Word keeps its structure and tells once what was left behind', async ({ page }) => {
  await signIn(page, 'autor')
  await beginArticle(page)
  await bodyOf(page).click()
  await pasteHtml(
    page,
    `<style>p.MsoNormal { margin: 0 }</style><html xmlns:o="urn:schemas-microsoft-com:office:office"><body lang=PL><h1>Zadania</h1>
    <p class=MsoNormal style='color:red;font-family:Arial'>Zespół <b>wojewódzki</b><o:p></o:p></p>
    <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.</span>policja</p>
    <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2.</span>straż</p>
    <script>document.title = 'uruchomiono'</script><img src=x onerror="document.title = 'uruchomiono'"></body></html>`,
  )
  await expect(bodyOf(page).getByRole('heading', { level: 2, name: 'Zadania' })).toBeVisible()
  await expect(bodyOf(page).getByRole('listitem')).toHaveText(['policja', 'straż'])
  await expect(page.getByText(/Usunięto formatowanie: kolory, kroje i wielkość pisma, skrypty\./)).toHaveCount(1)
  expect(await page.title()).not.toContain('uruchomiono')
})

test('rows of a sheet keep their headers, numbers and raised signs; a hidden row is named', async ({ page }) => {
  await signIn(page, 'autor')
  await beginArticle(page)
  await bodyOf(page).click()
  await pasteHtml(
    page,
    `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!-- .xl65 {font-weight:700;} --></style></head><body><table>
    <tr><td class=xl65>Rok</td><td class=xl65>Emisja, 10<sup>6</sup> kg</td></tr><tr height=0 hidden><td>2020</td><td>9</td></tr>
    <tr><td>2021</td><td>7</td></tr></table></body></html>`,
  )
  await expect(bodyOf(page).locator('th')).toHaveText(['Rok', 'Emisja, 106 kg'])
  await expect(bodyOf(page).locator('th sup')).toHaveText('6')
  await expect(bodyOf(page).locator('td')).toHaveText(['2021', '7'])
  await expect(page.getByText('Usunięto formatowanie: tekst ukryty.')).toBeVisible()
})

test('an entry of the checklist leads to what is to be fixed', async ({ page }) => {
  await signIn(page, 'redaktor')
  await beginArticle(page)
  await expect(page.getByRole('heading', { name: 'Do uzupełnienia: 2' })).toBeVisible()
  await page.getByRole('button', { name: /Wpisz tytuł/ }).click()
  await expect(titleOf(page)).toBeFocused()
  await page.getByRole('button', { name: /Wpisz treść/ }).click()
  await expect(bodyOf(page)).toBeFocused()
})

test('what the server refuses is told in a summary that takes the focus, and beside the field', async ({ page }) => {
  await signIn(page, 'autor')
  await beginArticle(page)
  await titleOf(page).fill('Data, której nie ma')
  await openPart(page, 'Dane')
  const event = page.getByRole('group', { name: /Data wydarzenia/ })
  for (const [label, value] of [
    ['Dzień', '31'],
    ['Miesiąc', '2'],
    ['Rok', '2015'],
  ] as const) {
    await event.getByLabel(label).fill(value)
  }
  // Saved by itself: the foot, which says so, is as high as it stays.
  await expect(page.locator('.writer-state')).toContainText(/^Zapisano tekst bez zaznaczonych pól/)
  await page.getByRole('button', { name: 'Zapisz szkic' }).click()
  const summary = page.getByRole('region', { name: 'Popraw błędy w formularzu' })
  await expect(summary).toBeFocused()
  await expect(event.getByText('Takiej daty nie ma: 31.02.2015.')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  // The link leads into the part of the rail, also once somebody has closed it.
  const part = page.getByRole('region', { name: 'Dane', exact: true })
  await part.locator('summary').first().click()
  await expect(event.getByLabel('Dzień')).toBeHidden()
  await summary.getByRole('link', { name: /Data wydarzenia/ }).click()
  await expect(event.getByLabel('Dzień')).toBeFocused()
  // On a phone it leads behind another tab.
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(event.getByLabel('Dzień')).toBeHidden()
  await summary.getByRole('link', { name: /Data wydarzenia/ }).click()
  await expect(event.getByLabel('Dzień')).toBeFocused()
  await event.getByLabel('Dzień').fill('28')
  await untilSaved(page)
  await expect(summary).toHaveCount(0)
})

test('on the narrowest phone nothing is cut off, dialogs included', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await signIn(page, 'redaktor')
  await beginArticle(page)
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(await overflow()).toBeLessThanOrEqual(0)
  for (const tool of ['Odnośnik', 'Język', 'Tabela', 'Obraz', 'Załącznik', 'Rejestr zespołów', 'Projekt']) {
    await pressTool(page, tool, tool === 'Język' ? 'Więcej' : 'Wstaw')
    await expect(page.getByRole('dialog')).toBeVisible()
    // Some come when they are asked for, and what they begin with does not hear the keys of what they become.
    await expect(page.getByRole('dialog').getByRole('heading')).not.toHaveText('Wczytywanie')
    expect(await overflow(), tool).toBeLessThanOrEqual(0)
    expect(await axeFindings(page), tool).toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says what it needs and shows the text with its state and steps', async ({ page }) => {
    await signIn(page, 'redaktor')
    await page.goto('/panel/artykuly/24')
    await expect(page.locator('noscript strong')).toHaveText('Do pisania potrzebny jest JavaScript.')
    await expect(page.getByText('Opublikowany', { exact: true })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Przenieś do archiwum' })).toBeVisible()
    await page.goto('/panel/artykuly/nowy')
    await expect(page.locator('noscript strong')).toHaveText('Do pisania potrzebny jest JavaScript.')
  })
})

test('pictures and files pasted and dropped into the text are sent and stand where they came', async ({ page }) => {
  await signIn(page, 'autor')
  await beginArticle(page)
  await titleOf(page).fill('Pliki w treści')
  await bodyOf(page).click()
  await page.keyboard.type('Przed plikami.')
  await giveFiles(page, 'paste', [aPicture])
  await expect(bodyOf(page).getByText('Obraz bez tekstu alternatywnego')).toBeVisible()
  await giveFiles(page, 'drop', [aTable])
  await expect(bodyOf(page).getByText('Załącznik: dane roczne')).toBeVisible()
  await expect(page.getByRole('button', { name: /Wpisz tekst alternatywny/ })).toBeVisible()

  // The entry chooses the picture; typing does not write over it, Enter opens its dialog.
  await page.getByRole('button', { name: /Wpisz tekst alternatywny/ }).click()
  await expect(bodyOf(page)).toBeFocused()
  await page.keyboard.type('Pod obrazem.')
  await expect(bodyOf(page).getByText('Obraz bez tekstu alternatywnego')).toBeVisible()
  await page.getByRole('button', { name: /Wpisz tekst alternatywny/ }).click()
  await expect(bodyOf(page)).toBeFocused()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Obraz w treści' })
  await dialog.getByLabel('Obraz dekoracyjny').check()
  await dialog.getByRole('button', { name: 'Zapisz' }).click()
  await expect(page.getByRole('heading', { name: 'Gotowe do publikacji' })).toBeVisible()
  await untilSaved(page)
  await page.reload()
  await expect(bodyOf(page)).toContainText('Przed plikami.')
  await expect(bodyOf(page)).toContainText('Obraz dekoracyjny')
  await expect(bodyOf(page)).toContainText('Pod obrazem.')
})
