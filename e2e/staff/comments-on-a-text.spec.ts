import { rewrite, writeDraft } from '../support/articles.ts'
import { doneMessage, untilTaken } from '../support/forms.ts'
import { signIn } from '../support/staff.ts'
import { expect, test } from '../support/staff-test.ts'

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
