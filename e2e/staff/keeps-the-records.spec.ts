import { chooseFound, doneMessage, errorSummary, fillDate, untilTaken } from '../support/forms.ts'
import { signIn } from '../support/staff.ts'
import { expect, test } from '../support/staff-test.ts'

const ways = [
  { javaScriptEnabled: true, merged: 'konkursy', into: 'szkolenia', line: 'Fundacja La Strada', suffix: 'a' },
  { javaScriptEnabled: false, merged: 'lubuskie', into: 'mazowieckie', line: 'Fundacja La Strada', suffix: 'b' },
]

for (const { javaScriptEnabled, merged, into, line, suffix } of ways) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('two tags become one, and the old address leads on', async ({ page }) => {
      await signIn(page, 'redaktor')
      await page.goto('/panel/tagi')
      await page.getByRole('link', { name: `Połącz z innym tag ${merged}` }).click()
      await page.getByRole('button', { name: 'Połącz tagi' }).click()
      await expect(errorSummary(page)).toContainText('Wybierz tag, który zostaje.')
      await chooseFound(page, 'Tag, który zostaje', { typed: into.slice(0, 5), words: into, javaScriptEnabled })
      await page.getByRole('button', { name: 'Połącz tagi' }).click()
      await expect(doneMessage(page)).toContainText('Połączono tagi.')
      await expect(page.getByRole('link', { name: merged, exact: true })).toHaveCount(0)

      const answer = await page.request.get(`/tematy/${merged}`, { maxRedirects: 0 })
      expect(answer.status()).toBe(301)
      expect(answer.headers().location).toContain(`/tematy/${into}`)
      await page.goto(`/tematy/${merged}`)
      await expect(page.getByRole('heading', { level: 1 })).toContainText(into)
    })

    test('a tag that looks like another is asked about', async ({ page }) => {
      await signIn(page, 'redaktor')
      await page.goto('/panel/tagi/nowy')
      await page.getByLabel('Nazwa').fill(`plany krajowe${suffix}`)
      await page.getByRole('button', { name: 'Dodaj tag' }).click()
      await expect(errorSummary(page)).toContainText('Jest podobny tag: „plany krajowe')
      await expect(page.getByLabel('Nazwa')).toHaveValue(`plany krajowe${suffix}`)
      await page.getByLabel('To inny tag niż podobny').check()
      await page.getByRole('button', { name: 'Dodaj tag' }).click()
      await expect(doneMessage(page)).toHaveText('Dodano tag.')
    })

    test('a helpline changes, moves and is taken off, and readers see it at once', async ({ page }) => {
      await signIn(page, 'redaktor')
      await page.goto('/panel/infolinie')
      await page.getByRole('link', { name: line }).click()
      await page.getByLabel('Telefon').fill('zadzwoń')
      await page.getByRole('button', { name: 'Zapisz' }).click()
      await expect(errorSummary(page)).toContainText('Wpisz numer telefonu')
      await page.getByLabel('Telefon').fill('+48 12 345 67 89')
      await page.getByLabel('Godziny').fill(`codziennie 8–16 (${suffix})`)
      await page.getByRole('button', { name: 'Zapisz' }).click()
      await expect(doneMessage(page)).toHaveText('Zmieniono infolinię.')
      await page.goto('/pomoc')
      await expect(page.getByText(`codziennie 8–16 (${suffix})`)).toBeVisible()
      await expect(page.getByRole('link', { name: /12.345.67.89/ }).first()).toBeVisible()

      await page.goto('/panel/infolinie')
      const names = page.getByRole('rowheader')
      const before = await names.allTextContents()
      const place = before.indexOf(line)
      await page.getByRole('button', { name: `Wyżej (${line})` }).click()
      await expect(page.getByText('Zmieniono kolejność.')).toBeVisible()
      await expect(names.nth(place - 1)).toHaveText(line)
      await page.getByRole('button', { name: `Niżej (${line})` }).click()
      await expect(names).toHaveText(before)

      await page.getByRole('link', { name: line }).click()
      await page.getByLabel('Zdjęta ze strony').check()
      await page.getByRole('button', { name: 'Zapisz' }).click()
      await expect(doneMessage(page)).toHaveText('Zmieniono infolinię.')
      await page.goto('/pomoc')
      await expect(page.getByRole('main')).not.toContainText(line)
      await page.goto('/panel/infolinie')
      await page.getByRole('link', { name: new RegExp(line) }).click()
      await page.getByLabel('Zdjęta ze strony').uncheck()
      await page.getByRole('button', { name: 'Zapisz' }).click()
      await expect(doneMessage(page)).toHaveText('Zmieniono infolinię.')
    })

    test('an editor pins a notice until a day and takes it down', async ({ page }) => {
      await signIn(page, 'redaktor')
      await page.goto('/panel/strony/komunikat')
      const title = 'Posiedzenie zespołu mazowieckiego'
      await fillDate(page, 'Ostatni dzień', ['2', '6', '2020'])
      await chooseFound(page, 'Artykuł', { typed: 'posiedzenia mazowieckie', words: title, javaScriptEnabled })
      // Nothing typed elsewhere is lost on the way.
      await expect(page.getByLabel('Rok')).toHaveValue('2020')
      await fillDate(page, 'Ostatni dzień', ['1', '6', '2020'])
      await page.getByRole('button', { name: 'Przypnij' }).click()
      await expect(errorSummary(page)).toContainText('Ten dzień już minął.')
      await page.getByLabel('Rok').fill('2099')
      await page.getByRole('button', { name: 'Przypnij' }).click()
      await expect(doneMessage(page)).toHaveText('Przypięto komunikat do strony głównej.')
      await page.goto('/')
      await expect(page.getByRole('main').getByRole('link', { name: title }).first()).toBeVisible()
      await page.goto('/panel/strony/komunikat')
      await page.getByRole('button', { name: 'Zdejmij teraz' }).click()
      await expect(doneMessage(page)).toHaveText('Zdjęto komunikat ze strony głównej.')
    })

    test('an editor writes the contact page, and the built-in text comes back', async ({ page }) => {
      await signIn(page, 'redaktor')
      await page.goto('/panel/strony/kontakt')
      await page.getByLabel('Treść').fill('## Piszcie\n\n[zły adres](javascript:x)')
      await page.getByRole('button', { name: 'Zapisz i pokaż' }).click()
      await expect(errorSummary(page)).toContainText('Jeden z odnośników prowadzi pod niedozwolony adres.')
      await page.getByLabel('Treść').fill(`## Piszcie ${suffix}\n\n- o błędach\n- o [danych](/zespoly)`)
      await page.getByRole('button', { name: 'Zapisz i pokaż' }).click()
      await expect(doneMessage(page)).toContainText('Zapisano stronę.')
      await page.goto('/kontakt')
      await expect(page.getByRole('heading', { name: `Piszcie ${suffix}` })).toBeVisible()
      await expect(page.getByRole('main').getByRole('link', { name: 'danych' })).toHaveAttribute('href', '/zespoly')
      await page.goto('/panel/strony/kontakt')
      await page.getByLabel('Treść').fill('')
      await page.getByRole('button', { name: 'Zapisz i pokaż' }).click()
      await expect(doneMessage(page)).toContainText('Zapisano stronę.')
      await page.goto('/kontakt')
      await expect(page.getByRole('heading', { name: 'W jakiej sprawie pisać' })).toBeVisible()
    })
  })
}

test('a project gets payers and signs in another order, and what was typed survives each press', async ({ page }) => {
  await signIn(page, 'redaktor')
  await page.goto('/panel/projekty/nowy')
  await page.getByLabel('Tytuł projektu').fill('Projekt ze znakami')
  await page.getByLabel('Program', { exact: true }).fill('Program')
  await page.getByLabel('Mechanizm finansowania').fill('Mechanizm')
  await page.getByLabel('Zdanie o współfinansowaniu').fill('Współfinansowano.')
  const payers = page.getByRole('group', { name: 'Kto płaci' })
  await payers.getByLabel('Źródło').fill('budżet państwa')
  await payers.getByLabel('Kwota').fill('56 000')
  const signs = page.getByRole('group', { name: 'Znaki w wymaganej kolejności' })
  await signs.getByLabel('Nazwa znaku').fill('Drugi znak')
  await page.getByRole('button', { name: 'Dodaj znak' }).click()
  await expect(signs.getByLabel('Nazwa znaku')).toHaveCount(2)
  await expect(signs.getByLabel('Nazwa znaku').last()).toBeFocused()
  await signs.getByLabel('Nazwa znaku').last().fill('Pierwszy znak')
  await page.getByRole('button', { name: 'Wyżej (znak 2)' }).click()
  await expect(signs.getByLabel('Nazwa znaku').first()).toHaveValue('Pierwszy znak')
  await page.getByRole('button', { name: 'Dodaj projekt' }).click()
  await expect(errorSummary(page)).toContainText('Podaj kwotę i walutę albo żadnej z nich.')
  await payers.getByLabel('Waluta').selectOption('PLN')
  await page.getByLabel('Tytuł projektu').press('Enter')
  await expect(doneMessage(page)).toHaveText('Dodano projekt.')
  await page.goto('/projekty')
  await expect(page.getByRole('main')).toContainText('56 000 zł')
  // Readers see a sign or nothing; whoever keeps the records is told what is missing, in the order of the signs.
  await expect(page.getByRole('main')).not.toContainText('Pierwszy znak')
  await page.goto('/panel/projekty')
  await expect(page.getByRole('row', { name: /Projekt ze znakami/ })).toContainText(
    'Bez obrazu: Pierwszy znak, Drugi znak',
  )
})

test('two editors meet on one tag: the second sees both names and chooses', async ({ page, browser, baseURL }) => {
  await signIn(page, 'redaktor')
  await page.goto('/panel/tagi')
  await page.getByRole('link', { name: 'dane', exact: true }).click()
  await expect(page).toHaveURL(/\/panel\/tagi\/\d+$/)
  const other = await browser.newPage({ baseURL, locale: 'pl-PL' })
  await signIn(other, 'redaktor')
  await other.goto(page.url())
  await other.getByLabel('Nazwa').fill('dane i liczby')
  await other.getByRole('button', { name: 'Zapisz' }).click()
  await expect(doneMessage(other)).toHaveText('Zmieniono nazwę tagu.')
  await other.close()

  await page.getByLabel('Nazwa').fill('dane otwarte')
  await page.getByRole('button', { name: 'Zapisz' }).click()
  await expect(errorSummary(page)).toContainText('Nie zapisano: ktoś zapisał już inną wersję')
  await expect(page.getByLabel('Nazwa')).toHaveValue('dane otwarte')
  await expect(page.getByText('Wersja zapisana: dane i liczby')).toBeVisible()
  await page.getByRole('button', { name: 'Zostaw moją' }).click()
  await expect(doneMessage(page)).toHaveText('Zmieniono nazwę tagu.')
})

test('words typed into a text that was there already, before the script of the page came, stay', async ({ page }) => {
  await signIn(page, 'redaktor')
  const script = Promise.withResolvers<void>()
  await page.route(/\/_next\/static\/.+\.js/, async (route) => {
    await script.promise
    await route.fallback()
  })
  await page.goto('/panel/projekty/1', { waitUntil: 'commit' })
  const words = page.getByLabel('Zdanie o współfinansowaniu')
  await expect(words).not.toHaveValue('')
  await words.fill('Pisane, zanim przyszedł skrypt.')
  script.resolve()
  await untilTaken(words)
  await expect(words).toHaveValue('Pisane, zanim przyszedł skrypt.')
})
