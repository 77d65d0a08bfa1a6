import { axeFindings } from '../support/axe.ts'
import { secondEngineViolations } from '../support/second-engine.ts'
import { signIn } from '../support/staff.ts'
import { expect, test } from '../support/staff-test.ts'
import { aPicture, beginArticle, bodyOf, moveCaret, pressTool, titleOf, untilSaved } from '../support/writing.ts'

test('a gallery, a film and a table with a total are written by keyboard and read without a script', async ({
  page,
  browser,
  portal,
}) => {
  await signIn(page, 'redaktor')
  await beginArticle(page)
  await titleOf(page).fill('Posiedzenie w Suwałkach')
  await bodyOf(page).click()
  const dialog = page.getByRole('dialog')
  const inserted = async (button: string) => {
    await dialog.getByRole('button', { name: button }).click()
    await expect(dialog).toHaveCount(0)
    await expect(bodyOf(page)).toBeFocused()
  }

  await pressTool(page, 'Galeria obrazów')
  await dialog.getByRole('button', { name: 'Wstaw galerię' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Galeria ma od 2 do 12 obrazów.')
  await dialog.getByLabel('Pliki z obrazami').setInputFiles([aPicture, { ...aPicture, name: 'mapa.png' }])
  await expect(dialog.getByText('Przesłano: 2 z 2 plików')).toBeVisible()
  for (const [index, alt] of ['Sala z długim stołem', 'Mapa powiatów'].entries()) {
    await dialog
      .getByRole('group', { name: `Obraz ${index + 1} z 2` })
      .getByLabel('Tekst alternatywny')
      .fill(alt)
  }
  await dialog.getByRole('button', { name: 'Niżej (obraz 1)' }).focus()
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('button', { name: 'Niżej (obraz 2)' })).toBeFocused()
  await expect(dialog.getByText('Obraz jest teraz 2 z 2.')).toHaveCount(1)
  expect([...(await axeFindings(page)), ...(await secondEngineViolations(page))]).toEqual([])
  await inserted('Wstaw galerię')

  await pressTool(page, 'Film lub dźwięk')
  await dialog.getByLabel('Adres strony z nagraniem').fill('https://film.example/odprawa')
  await dialog.getByLabel('Tytuł nagrania').fill('Odprawa')
  await dialog.getByLabel('Czas trwania').fill('12:30')
  await inserted('Wstaw nagranie')
  await page.getByRole('button', { name: /Dodaj transkrypcję nagrania/ }).click()
  await page.keyboard.press('Enter')
  await dialog.getByLabel('Tekst transkrypcji').fill('Dzień dobry.\nZaczynamy.')
  await dialog.getByRole('button', { name: 'Zapisz' }).click()
  await expect(bodyOf(page)).toContainText('Transkrypcja: w treści (3 słowa)')
  await page.keyboard.press('Control+End')

  await pressTool(page, 'Tabela')
  await dialog.getByLabel('Liczba wierszy').fill('4')
  await dialog.getByLabel('Ostatni wiersz jest podsumowaniem').check()
  await inserted('Wstaw tabelę')
  for (const [index, words] of ['Rok', 'Osoby', '2015', '20', '2016', '30', 'Razem', '50'].entries()) {
    if (index > 0) await page.keyboard.press('Tab')
    await page.keyboard.type(words)
  }
  await bodyOf(page).getByText('2016').click()
  // The editor has heard where the caret is.
  await moveCaret(page, 'End')
  await page.keyboard.press('Alt+Shift+ArrowUp')
  await expect(bodyOf(page).getByRole('row')).toHaveText(['RokOsoby', '201630', '201520', 'Razem50'])
  await page.keyboard.press('Alt+Shift+ArrowUp')
  await expect(page.getByText(/Wiersz nie może się dalej przesunąć/)).toHaveCount(1)

  const articleId = await untilSaved(page)
  await page.goto(`/panel/artykuly/${articleId}/opublikuj`)
  await page.getByRole('button', { name: 'Opublikuj', exact: true }).click()
  await page.getByRole('link', { name: 'Zobacz na stronie' }).click()
  const heading = { level: 1, name: 'Posiedzenie w Suwałkach' }
  await expect(page.getByRole('heading', heading)).toBeVisible()
  expect([...(await axeFindings(page)), ...(await secondEngineViolations(page))]).toEqual([])

  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  const elsewhere: string[] = []
  reader.on('request', (request) => {
    if (new URL(request.url()).origin !== portal.url) elsewhere.push(request.url())
  })
  await reader.goto(page.url())
  const pictures = reader.getByRole('listitem').filter({ has: reader.getByRole('img') })
  await expect(pictures.getByRole('link')).toHaveText(['(powiększ)', '(powiększ)'])
  await expect(pictures.getByRole('img').first()).toHaveAccessibleName('Mapa powiatów')
  const film = reader.getByRole('link', { name: /^Odprawa/ })
  await expect(film).toHaveText(/^Odprawa\s\(film, 12\smin 30\ss\)$/)
  await expect(film).toHaveAttribute('href', 'https://film.example/odprawa')
  await reader.getByText('Transkrypcja').click()
  await expect(reader.getByText('Zaczynamy.')).toBeVisible()
  await expect(reader.getByRole('rowheader', { name: 'Razem' })).toBeVisible()
  await pictures.getByRole('link').first().click()
  await reader.waitForURL(/\/media\/[0-9a-f]{64}\/\d+\.png$/)
  expect(elsewhere).toEqual([])
  await reader.context().close()
})
