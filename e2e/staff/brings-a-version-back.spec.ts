import { publishNew, rewrite } from '../support/articles.ts'
import { signIn } from '../support/staff.ts'
import { expect, test } from '../support/staff-test.ts'

const TITLE = 'Ruszył nabór na szkolenia w Łomży'

test('an editor compares versions, names one and brings a former one back, without a script', async ({
  page,
  browser,
}) => {
  await signIn(page, 'redaktor')
  const words = { title: TITLE, words: 'Zgłoszenia przyjmujemy do 3 marca.', changeNote: 'Zmieniono termin.' }
  const published = await publishNew(page, words)
  await rewrite(page, published, { ...words, words: 'Zgłoszenia przyjmujemy do 10 kwietnia.' })

  const plain = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  })
  const still = await plain.newPage()
  await still.goto(`/panel/artykuly/${published.articleId}`)
  await still.getByRole('link', { name: 'Wersje tego artykułu' }).click()
  await expect(still.getByRole('heading', { level: 2, name: 'Obecny szkic' })).toBeVisible()
  await still.getByRole('link', { name: 'Porównaj obecny tekst z opublikowanym' }).click()
  await expect(still.getByRole('deletion').filter({ hasText: '3 marca' })).toBeVisible()
  await expect(still.getByRole('insertion').filter({ hasText: '10 kwietnia' })).toBeVisible()

  await still.getByRole('main').getByRole('link', { name: 'Publikacja', exact: true }).click()
  await expect(still.getByRole('article')).toContainText('do 3 marca')
  await still.getByLabel('Nazwa').fill('Sprzed zmiany terminu')
  await still.getByRole('button', { name: 'Nazwij wersję' }).click()
  await still.getByRole('link', { name: '„Sprzed zmiany terminu”', exact: true }).click()
  await still.getByRole('button', { name: 'Przywróć całą wersję' }).click()
  await expect(still.getByRole('status').filter({ hasText: 'Przywrócono dawną wersję w szkicu.' })).toBeVisible()
  await expect(still.getByText('Zgłoszenia przyjmujemy do 3 marca.')).toBeVisible()

  await still.goto(`/panel/artykuly/${published.articleId}/wersje`)
  await expect(still.getByRole('heading', { level: 2, name: 'Przywrócenie dawnej wersji' })).toBeVisible()
  await still.getByRole('link', { name: 'Koniec sesji pisania', exact: true }).click()
  await expect(still.getByRole('article')).toContainText('do 10 kwietnia')
  await plain.close()
})
