import { publishNew } from '../support/articles.ts'
import { errorSummary } from '../support/forms.ts'
import { signIn } from '../support/staff.ts'
import { expect, test } from '../support/staff-test.ts'

// Without a script: two sendings of a plain form, and the words in no address.
test.use({ javaScriptEnabled: false })

test('a name that should never have been published is erased, and no page has it afterwards', async ({ page }) => {
  await signIn(page, 'redaktor')
  const { articleId } = await publishNew(page, {
    title: 'Dyżur prowadzi Żaneta Wężyk',
    words: 'Zapisy przyjmuje Żaneta Wężyk, pokój 12.',
  })
  await page.context().clearCookies()
  await signIn(page, 'administrator')
  await page.goto('/panel/usuwanie-danych')
  await page.getByLabel('Co usunąć').fill('żaneta wężyk')
  await page.getByLabel('Powód').fill('Prosi Żaneta Wężyk')
  await page.getByRole('button', { name: 'Sprawdź, gdzie to jest' }).click()
  await expect(errorSummary(page)).toContainText('Powód jest publiczny')
  await page.getByLabel('Powód').fill('art. 17 RODO')
  await page.getByRole('button', { name: 'Sprawdź, gdzie to jest' }).click()
  await expect(page.getByRole('heading', { name: 'Sprawdź, co się zmieni' })).toBeVisible()
  await expect(
    page.getByRole('row').filter({ hasText: 'Zapisy przyjmuje [usunięto], pokój 12.' }).first(),
  ).toBeVisible()
  // Entries of the log are said in words.
  await expect(
    page
      .getByRole('row')
      .filter({ hasText: /^Dziennik zdarzeń, wpis \d+: tytuł/ })
      .first(),
  ).toBeVisible()
  expect(await page.getByRole('main').textContent()).not.toContain('{"')
  expect(await (await page.request.get(`/aktualnosci/dyzur-prowadzi-zaneta-wezyk`)).text()).toContain('Wężyk')
  await page.getByRole('button', { name: 'Usuń na zawsze' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Usunięto dane.' })).toBeVisible()
  await expect(page.getByRole('table', { name: 'Wykonane usunięcia danych' })).toContainText('art. 17 RODO')

  const address = `/aktualnosci/dyzur-prowadzi-usunieto-${articleId}`
  for (const path of [
    '/',
    '/aktualnosci',
    address,
    `${address}/wersje`,
    '/szukaj?q=wezyk',
    '/rejestr-zmian',
    '/rejestr-zmian.jsonl',
    '/feed.xml',
    '/panel/dziennik',
    '/panel/artykuly',
  ]) {
    const text = await (await page.request.get(path)).text()
    expect(text.replace(/q=wezyk|value="wezyk"/g, ''), path).not.toMatch(/wężyk|zaneta-wezyk/i)
  }
  await page.goto(address)
  await expect(page.getByRole('main')).toContainText('Zapisy przyjmuje [usunięto], pokój 12.')
  await page.goto('/rejestr-zmian')
  await expect(page.getByRole('main')).toContainText('Usunięcie danych')
})
