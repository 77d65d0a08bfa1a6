import { rewrite, writeDraft } from '../support/articles.ts'
import { axeFindings } from '../support/axe.ts'
import { doneMessage, untilTaken } from '../support/forms.ts'
import { signIn } from '../support/staff.ts'
import { expect, test } from '../support/staff-test.ts'
import { bodyOf, moveCaret, untilSaved } from '../support/writing.ts'

const TITLE = 'Nabór na szkolenia w Suwałkach'

test('an editor asks about some words, the author answers and changes them, and the editor resolves it', async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page, 'redaktor')
  const words = { title: TITLE, words: 'Zgłoszenia przyjmujemy do 3 marca. Decyzje będą w kwietniu.' }
  const draft = await writeDraft(page, words)
  const comments = `/panel/artykuly/${draft.articleId}/uwagi`
  await page.goto(comments)
  const passage = page
    .getByRole('list', { name: 'Tekst i uwagi' })
    .getByRole('listitem')
    .filter({ hasText: 'Zgłoszenia' })
  await passage.getByRole('link', { name: /Dodaj uwagę/ }).click()
  const quote = page.getByLabel('Fragment', { exact: true })
  await untilTaken(quote)
  await quote.fill('do 3 marca')
  await page.getByLabel('Uwaga', { exact: true }).fill('@Zofia, czy termin jest pewny?')
  await page.getByRole('button', { name: 'Dodaj uwagę' }).click()
  await expect(page.getByRole('alert', { name: 'Popraw błędy w formularzu' })).toContainText('„Zofia”')
  await page.getByLabel('Uwaga', { exact: true }).fill('@Konto pokazowe: autor, czy termin jest pewny?')
  await page.getByRole('button', { name: 'Dodaj uwagę' }).click()
  await expect(doneMessage(page)).toHaveText('Dodano uwagę.')
  await expect(page.locator('mark')).toHaveText('do 3 marca')

  // The author works without a script.
  const plain = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false })
  const author = await plain.newPage()
  await signIn(author, 'autor')
  await author.goto('/panel')
  await author.getByRole('region', { name: 'Uwagi do mnie' }).getByRole('link', { name: TITLE }).click()
  await author.getByLabel('Odpowiedź', { exact: true }).fill('Przesunęliśmy go o tydzień.')
  await author.getByRole('button', { name: 'Dodaj odpowiedź' }).click()
  await expect(doneMessage(author)).toHaveText('Dodano odpowiedź.')
  await rewrite(author, draft, {
    ...words,
    words: 'Nowe. Zgłoszenia przyjmujemy do 10 marca. Decyzje będą w kwietniu.',
  })
  await author.goto('/panel')
  await expect(author.getByRole('region', { name: 'Uwagi do mnie' })).toHaveCount(0)
  await plain.close()

  await page.goto(`/panel/artykuly/${draft.articleId}`)
  await page.getByRole('link', { name: 'Uwagi do tekstu (otwarte: 1)' }).click()
  await expect(page.locator('mark')).toHaveText('do 10 marca')
  const thread = page.getByRole('article', { name: /^Uwaga nr/ })
  await expect(thread).toContainText('Fragment zmieniono.')
  await expect(thread).toContainText('Przesunęliśmy go o tydzień.')
  await thread.getByRole('button', { name: 'Załatwione' }).click()
  await expect(doneMessage(page)).toHaveText('Uwaga jest załatwiona. Zostaje na dole strony.')
  await expect(page.getByText('Otwarte: 0. Załatwione: 1.')).toBeVisible()
  await expect(page.locator('mark')).toHaveCount(0)
})

test('words chosen while writing get a comment; whoever has the text open too finds it marked, answers and resolves it', async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page, 'redaktor')
  const words = 'Zgłoszenia przyjmujemy do 3 marca. Zgłoszenia przyjmujemy też listem.'
  const { articleId } = await writeDraft(page, { title: 'Nabór na szkolenia w Ełku', words })
  await page.goto(`/panel/artykuly/${articleId}`)
  await bodyOf(page).click()
  await moveCaret(page, 'Control+End')
  for (const _ of 'listem.') await moveCaret(page, 'Shift+ArrowLeft')
  await page.keyboard.press('Control+Alt+m')
  const dialog = page.getByRole('dialog', { name: 'Uwaga do fragmentu' })
  await expect(dialog).toContainText('listem.')
  const field = dialog.getByRole('textbox', { name: 'Uwaga' })
  await expect(field).toBeFocused()
  await dialog.getByRole('button', { name: 'Dodaj uwagę' }).click()
  await expect(dialog.getByText('Wpisz uwagę.')).toBeVisible()
  await expect(field).toBeFocused()
  await page.keyboard.type('Na jaki adres, @aut')
  await expect(dialog.getByRole('listbox', { name: 'Osoby' }).getByRole('option')).toHaveText([/autor/])
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(field).toHaveValue('Na jaki adres, @Konto pokazowe: autor ')
  await dialog.getByRole('button', { name: 'Dodaj uwagę' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(bodyOf(page)).toBeFocused()
  await expect(bodyOf(page).locator('.commented')).toHaveText('listem.')
  await expect(page.getByRole('region', { name: 'Uwagi: 1' })).toContainText('Na jaki adres')
  await expect(page.getByRole('button', { name: /^Uwagi: Otwarte uwagi do tekstu: 1/ })).toBeVisible()

  const other = await browser.newContext({ baseURL: baseURL ?? '' })
  const author = await other.newPage()
  await signIn(author, 'autor')
  await author.goto(`/panel/artykuly/${articleId}`)
  await expect(author.getByText(/^Otwarte też: Konto pokazowe: redaktor/)).toBeVisible()
  await bodyOf(author).click()
  await moveCaret(author, 'Control+Home')
  await author.keyboard.type('Nowe. ')
  await expect(bodyOf(author).locator('.commented')).toHaveText('listem.')
  await untilSaved(author)
  const thread = author.getByRole('article', { name: /^Uwaga nr/ })
  await thread.getByRole('button', { name: /^Odpowiedz/ }).click()
  await author.keyboard.type('Na adres urzędu.')
  await thread.getByRole('button', { name: 'Dodaj odpowiedź' }).click()
  await expect(thread).toContainText('Na adres urzędu.')
  await expect(thread.getByRole('button', { name: /^Odpowiedz/ })).toBeFocused()
  expect(await axeFindings(author)).toEqual([])

  await page.reload()
  await expect(page.getByText(/^Otwarte też: Konto pokazowe: autor \(zapis \d{1,2}\.\d{2}\)$/)).toBeVisible()
  await page.getByRole('button', { name: /^Pokaż w tekście/ }).click()
  await expect(bodyOf(page)).toBeFocused()
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('listem.')
  await page.getByRole('button', { name: /^Załatwione/ }).click()
  await expect(page.getByRole('region', { name: 'Uwagi: 0' })).toBeVisible()
  await expect(bodyOf(page).locator('.commented')).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Uwagi do tekstu', exact: true })).toBeVisible()
  await other.close()
})
