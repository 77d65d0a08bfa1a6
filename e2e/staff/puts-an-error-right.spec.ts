import { errorsOf, publishNew, rewrite } from '../support/articles.ts'
import { signIn } from '../support/staff.ts'
import { expect, test } from '../support/staff-test.ts'

test('another number cannot be filed as editorial, and an erratum says above the text what was wrong', async ({
  page,
  browser,
  portal,
}) => {
  await signIn(page, 'redaktor')
  const words = { title: 'Szkolenie w Łomży', slug: 'szkolenie-w-lomzy' }
  const article = await publishNew(page, { ...words, words: 'Przeszkolono 15 osób.' })
  await rewrite(page, article, { ...words, words: 'Przeszkolono 16 osób.' })
  await page.goto(`/panel/artykuly/${article.articleId}/opublikuj`)
  const found = page.getByRole('region', { name: 'Porównanie z opublikowanym tekstem' })
  await expect(found).toContainText('Zmieniono: 1 liczbę.')
  await expect(found).toContainText('Proponowany rodzaj: zmiana istotna.')

  await page.getByRole('radio', { name: /^Zmiana redakcyjna/ }).check()
  await page.getByRole('button', { name: 'Opublikuj zmiany' }).click()
  await expect(errorsOf(page)).toContainText('To nie jest zmiana redakcyjna. Zmieniono: 1 liczbę.')
  await page.getByRole('radio', { name: /^Sprostowanie/ }).check()
  await page.getByRole('textbox', { name: 'Było błędnie' }).fill('Przeszkolono 15 osób.')
  await page.getByRole('textbox', { name: 'Jest poprawnie' }).fill('Przeszkolono 16 osób.')
  await page.getByRole('button', { name: 'Opublikuj zmiany' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Opublikowano zmiany.' })).toBeVisible()

  const context = await browser.newContext({ baseURL: portal.url, javaScriptEnabled: false })
  const reader = await context.newPage()
  await reader.goto('/aktualnosci/szkolenie-w-lomzy')
  const notice = reader.getByRole('region', { name: 'Sprostowanie' })
  await expect(notice).toContainText('Było błędnie')
  await expect(notice).toContainText('Przeszkolono 15 osób.')
  await expect(notice).toContainText('Przeszkolono 16 osób.')
  await reader.goto('/aktualnosci/szkolenie-w-lomzy/wersje')
  await expect(reader.getByText('Sprostowanie. Było błędnie: Przeszkolono 15 osób.')).toBeVisible()
  await context.close()
})
