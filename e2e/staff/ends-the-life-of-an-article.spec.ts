import { errorsOf, publishNew, rewrite, unfoldActions } from '../support/articles.ts'
import { chooseFound } from '../support/forms.ts'
import { signIn } from '../support/staff.ts'
import { expect, test } from '../support/staff-test.ts'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })
    const mark = javaScriptEnabled ? 'ze skryptem' : 'bez skryptu'
    const slugMark = mark.replace(' ', '-')

    test('an article goes to the archive with what replaces it, and comes back', async ({ page, browser, portal }) => {
      await signIn(page, 'redaktor')
      const old = await publishNew(page, { title: `Nabór ${mark}` })
      await publishNew(page, { title: `Nowy nabór ${mark}` })

      const row = await unfoldActions(page, `Nabór ${mark}`)
      await row.getByRole('link', { name: 'Przenieś do archiwum' }).click()
      await page.getByRole('radio', { name: 'zastąpiono nowszą informacją' }).check()
      const successor = 'Artykuł, który go zastępuje'
      await page.getByLabel(successor).first().fill('nowy')
      await page.getByRole('button', { name: 'Przenieś do archiwum' }).click()
      await expect(errorsOf(page)).toContainText('Wybierz z listy wyników')
      const words = `Nowy nabór ${mark}`
      await chooseFound(page, successor, { typed: `nowego naboru ${mark}`, words, javaScriptEnabled })
      await expect(page.getByRole('radio', { name: 'zastąpiono nowszą informacją' })).toBeChecked()
      await page.getByRole('button', { name: 'Przenieś do archiwum' }).click()
      await expect(page.getByRole('status').filter({ hasText: 'Przeniesiono do archiwum.' })).toBeVisible()

      const reader = await (await browser.newContext({ baseURL: portal.url })).newPage()
      await reader.goto(`/aktualnosci/nabor-${slugMark}`)
      await expect(reader.getByText('Strona znajduje się w archiwum.')).toBeVisible()
      await expect(reader.getByText('zastąpiono nowszą informacją')).toBeVisible()
      await expect(reader.getByRole('link', { name: `Nowy nabór ${mark}` }).first()).toBeVisible()

      await page.goto(`/panel/artykuly/${old.articleId}/przywroc`)
      await page.getByRole('button', { name: 'Przywróć z archiwum' }).click()
      await expect(page.getByRole('status').filter({ hasText: 'Przywrócono z archiwum.' })).toBeVisible()
      await reader.reload()
      await expect(reader.getByRole('heading', { level: 1, name: `Nabór ${mark}` })).toBeVisible()
      await expect(reader.getByText('Strona znajduje się w archiwum.')).toHaveCount(0)
      await reader.context().close()
    })

    test('an article is withdrawn in two steps, and its address says when and why', async ({
      page,
      browser,
      portal,
    }) => {
      const title = `Błędny numer ${mark}`
      await signIn(page, 'redaktor')
      await publishNew(page, { title })
      const row = await unfoldActions(page, title)
      await row.getByRole('link', { name: 'Wycofaj' }).click()
      await page.getByRole('button', { name: 'Wycofaj' }).click()
      await expect(errorsOf(page)).toContainText('Wpisz powód')
      await page.getByLabel('Powód').fill('Podano błędny numer telefonu.')
      await page.getByRole('button', { name: 'Wycofaj' }).click()
      await expect(page.getByRole('status').filter({ hasText: 'Wycofano.' })).toBeVisible()

      const reader = await (await browser.newContext({ baseURL: portal.url })).newPage()
      const answer = await reader.goto(`/aktualnosci/bledny-numer-${slugMark}`)
      expect(answer?.status()).toBe(410)
      await expect(reader.getByText('Podano błędny numer telefonu.')).toBeVisible()
      await reader.goto(`/szukaj?q=${encodeURIComponent(title)}`)
      await expect(reader.getByRole('link', { name: title })).toHaveCount(0)
      await reader.context().close()
    })
  })
}

test('a withdrawn article leads to the one that replaces it', async ({ page }) => {
  await signIn(page, 'redaktor')
  const old = await publishNew(page, { title: 'Dyżur przy starej ulicy' })
  await publishNew(page, { title: 'Dyżur przy nowej ulicy' })
  await page.goto(`/panel/artykuly/${old.articleId}/wycofaj`)
  await page.getByLabel('Powód').fill('Zmiana siedziby.')
  await chooseFound(page, 'Artykuł, który go zastępuje', {
    typed: '/aktualnosci/dyzur-przy-nowej-ulicy',
    words: 'Dyżur przy nowej ulicy',
    javaScriptEnabled: true,
  })
  await expect(page.getByLabel('Powód')).toHaveValue('Zmiana siedziby.')
  await page.getByRole('button', { name: 'Wycofaj' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Wycofano.' })).toBeVisible()
  const answer = await page.request.get('/aktualnosci/dyzur-przy-starej-ulicy', { maxRedirects: 0 })
  expect(answer.status()).toBe(301)
  expect(answer.headers().location).toContain('/aktualnosci/dyzur-przy-nowej-ulicy')
})

test('a renamed article says what changed, and its old address leads to the new one', async ({ page }) => {
  await signIn(page, 'redaktor')
  const article = await publishNew(page, { title: 'Szkolenie w Opolu', slug: 'szkolenie-w-opolu' })
  await rewrite(page, article, { title: 'Szkolenia w Opolu', slug: 'szkolenia-w-opolu' })
  expect((await page.request.get('/aktualnosci/szkolenia-w-opolu')).status()).toBe(404)
  await page.goto(`/panel/artykuly/${article.articleId}/opublikuj`)
  await expect(page.getByText('Adres zmieni się na /aktualnosci/szkolenia-w-opolu')).toBeVisible()
  await page.getByRole('button', { name: 'Opublikuj zmiany' }).click()
  await expect(errorsOf(page)).toContainText('Wpisz, co zmieniono')
  await page.getByLabel('Co zmieniono').fill('Dodano drugi termin.')
  await page.getByRole('button', { name: 'Opublikuj zmiany' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Opublikowano zmiany.' })).toBeVisible()

  const answer = await page.request.get('/aktualnosci/szkolenie-w-opolu', { maxRedirects: 0 })
  expect(answer.status()).toBe(301)
  await page.goto('/aktualnosci/szkolenie-w-opolu')
  await expect(page).toHaveURL(/szkolenia-w-opolu$/)
  await expect(page.getByText('Dodano drugi termin.')).toBeVisible()
})

test('a note of the editors stands under the text at once', async ({ page }) => {
  await signIn(page, 'redaktor')
  const { articleId } = await publishNew(page, { title: 'Zarządzenie nr 392' })
  await page.goto(`/panel/artykuly/${articleId}/nota`)
  await page.getByLabel('Nota redakcji').fill('Strona podaje też datę 26 września.')
  await page.getByRole('button', { name: 'Opublikuj notę' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Zapisano notę redakcji.' })).toBeVisible()
  await page.getByRole('link', { name: 'Zobacz na stronie' }).click()
  await expect(page.getByText('Strona podaje też datę 26 września.')).toBeVisible()
})
