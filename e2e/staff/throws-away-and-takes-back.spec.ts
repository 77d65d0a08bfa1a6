import { errorsOf, publishNew, rewrite, unfoldActions, writeDraft } from '../support/articles.ts'
import { signIn } from '../support/staff.ts'
import { expect, test } from '../support/staff-test.ts'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })
    // No word in common: both may be written in the same portal, and a search leaves out words like „bez”.
    const title = javaScriptEnabled ? 'Niepotrzebny szkic' : 'Zbędna notatka'

    test('a draft goes to the bin and comes back', async ({ page }) => {
      await signIn(page, 'autor')
      await writeDraft(page, { title })
      const row = await unfoldActions(page, title)
      await row.getByRole('link', { name: 'Usuń szkic' }).click()
      await expect(page.getByText('trafi do kosza, skąd można go przywrócić')).toBeVisible()
      await page.getByRole('button', { name: 'Usuń szkic' }).click()
      await expect(page.getByRole('status').filter({ hasText: 'Szkic przeniesiono do kosza.' })).toBeVisible()
      await page.goto(`/panel/artykuly?q=${encodeURIComponent(title)}`)
      await expect(page.getByText('Brak wyników')).toBeVisible()

      await page.goto('/panel/kosz')
      await page.getByRole('row').filter({ hasText: title }).getByRole('button', { name: 'Przywróć' }).click()
      await expect(page.getByRole('status').filter({ hasText: 'Przywrócono szkic.' })).toBeVisible()
      await page.goto(`/panel/artykuly?q=${encodeURIComponent(title)}`)
      await expect(page.getByRole('rowheader', { name: title })).toBeVisible()
    })
  })
}

test('changes are set aside, readers notice nothing, and the changes are taken up again', async ({ page }) => {
  await signIn(page, 'redaktor')
  const article = await publishNew(page, { title: 'Godziny dyżuru', words: 'Dyżur od 9 do 15.' })
  await rewrite(page, article, { title: 'Godziny dyżuru', words: 'Dyżur od 8 do 16.' })
  await page.goto(`/panel/artykuly/${article.articleId}/odrzuc-zmiany`)
  await page.getByRole('button', { name: 'Odrzuć zmiany' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Odrzucono zmiany.' })).toBeVisible()
  await page.goto('/aktualnosci/godziny-dyzuru')
  await expect(page.getByText('Dyżur od 9 do 15.')).toBeVisible()

  await page.goto('/panel/kosz')
  await page.getByRole('row').filter({ hasText: 'Godziny dyżuru' }).getByRole('button', { name: 'Przywróć' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Przywrócono zmiany.' })).toBeVisible()
})

test('a copy is a draft of its own', async ({ page }) => {
  await signIn(page, 'redaktor')
  const { articleId } = await publishNew(page, { title: 'Zaproszenie na warsztaty' })
  await page.goto(`/panel/artykuly/${articleId}/duplikuj`)
  await page.getByRole('button', { name: 'Duplikuj' }).click()
  await expect(page.getByText('Utworzono nowy szkic.')).toBeVisible()
  await page.goto('/panel/artykuly?q=Zaproszenie+na+warsztaty')
  await expect(page.getByRole('rowheader', { name: 'Zaproszenie na warsztaty' })).toHaveCount(2)
})

test('who was slower is told so, and nothing happens', async ({ page, browser, portal }) => {
  await signIn(page, 'redaktor')
  const article = await publishNew(page, { title: 'Wyścig redaktorów' })
  await page.goto(`/panel/artykuly/${article.articleId}/archiwum`)
  await page.getByRole('radio', { name: 'upłynął termin' }).check()

  const other = await (await browser.newContext({ baseURL: portal.url })).newPage()
  await signIn(other, 'autor')
  await rewrite(other, article, { title: 'Wyścig redaktorów', words: 'Nowa treść.' })
  await page.getByRole('button', { name: 'Przenieś do archiwum' }).click()
  await expect(errorsOf(page)).toContainText('Tymczasem ktoś zmienił ten artykuł.')
  await expect(page.getByRole('radio', { name: 'upłynął termin' })).toBeChecked()
  await page.getByRole('button', { name: 'Przenieś do archiwum' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Przeniesiono do archiwum.' })).toBeVisible()
  await other.context().close()
})
