import { errorsOf, publishNew, rewrite, unfoldActions, writeDraft } from '../support/articles.ts'
import { fillDate } from '../support/forms.ts'
import { signIn } from '../support/staff.ts'
import { expect, test } from '../support/staff-test.ts'

const done = (words: string) => ({ hasText: words })

test('an editor plans a publication, finds it where it waits, and takes it back', async ({ page, portal, browser }) => {
  const title = 'Wyniki konkursu ukażą się później'
  await signIn(page, 'redaktor')
  const { articleId } = await writeDraft(page, { title })
  const row = await unfoldActions(page, title)
  await row.getByRole('link', { name: 'Zaplanuj publikację' }).click()
  await expect(page.getByText('ukaże się sam o wyznaczonej porze')).toBeVisible()

  await page.getByRole('button', { name: 'Zaplanuj publikację' }).click()
  await expect(errorsOf(page)).toContainText('Wpisz dzień publikacji.')
  await fillDate(page, 'Dzień publikacji', ['2', '3', '2020'])
  await page.getByLabel('Godzina').fill('9')
  await page.getByRole('button', { name: 'Zaplanuj publikację' }).click()
  await expect(errorsOf(page)).toContainText('Wpisz godzinę i minuty, na przykład 9.00.')
  await page.getByLabel('Godzina').fill('9:15')
  await page.getByRole('button', { name: 'Zaplanuj publikację' }).click()
  await expect(errorsOf(page)).toContainText('Ta pora już minęła.')
  await fillDate(page, 'Dzień publikacji', ['29', '3', '2099'])
  await page.getByLabel('Godzina').fill('2:30')
  await page.getByRole('button', { name: 'Zaplanuj publikację' }).click()
  await expect(errorsOf(page)).toContainText('Tej nocy zegary przechodzą z 2.00 na 3.00')
  await page.getByLabel('Godzina').fill('9.15')
  await page.getByRole('button', { name: 'Zaplanuj publikację' }).click()
  await expect(page.getByRole('status').filter(done('Zaplanowano publikację.'))).toBeVisible()

  const waiting = await unfoldActions(page, title)
  await expect(waiting).toContainText(/ukaże się 29\.03\.2099, 9\.15/)
  await page.goto('/panel')
  // The dashboard has what is near; this is a filter of the list away.
  await page
    .getByRole('region', { name: 'Zaplanowane publikacje' })
    .getByRole('link', { name: 'Pokaż wszystkie' })
    .click()
  await expect(page.getByRole('link', { name: title, exact: true })).toBeVisible()
  await page.goto(`/panel/artykuly/${articleId}`)
  await expect(page.getByText(/Tekst ukaże się 29.marca.2099.r\., godz\..9\.15/)).toBeVisible()

  const reader = await (await browser.newContext({ baseURL: portal.url })).newPage()
  await reader.goto('/aktualnosci')
  await expect(reader.getByRole('main')).not.toContainText(title)
  await reader.context().close()

  const steps = await unfoldActions(page, title)
  await steps.getByRole('link', { name: 'Zmień termin' }).click()
  const day = page.getByRole('group', { name: 'Dzień publikacji' })
  await expect(day.getByLabel('Dzień')).toHaveValue('29')
  await expect(day.getByLabel('Rok')).toHaveValue('2099')
  await expect(page.getByLabel('Godzina')).toHaveValue('9.15')
  await page.getByLabel('Godzina').fill('10.30')
  await page.getByRole('button', { name: 'Zmień termin' }).click()
  await expect(page.getByRole('status').filter(done('Zmieniono termin publikacji.'))).toBeVisible()
  await expect(await unfoldActions(page, title)).toContainText(/ukaże się 29\.03\.2099, 10\.30/)
  await page.goto(`/panel/artykuly/${articleId}/odwolaj-publikacje`)
  await expect(page.getByText(/nie ukaże się 29.marca.2099/)).toBeVisible()
  await page.getByRole('button', { name: 'Odwołaj publikację' }).click()
  await expect(page.getByRole('status').filter(done('Odwołano publikację.'))).toBeVisible()
  await page.goto(`/panel/artykuly/${articleId}/odwolaj-publikacje`)
  await expect(page.getByText('Tej czynności nie można teraz wykonać')).toBeVisible()
})

test('changes of a published revision are planned with what readers will be told of them', async ({ page }) => {
  const title = 'Godziny dyżurów zmienią się od marca'
  await signIn(page, 'redaktor')
  const article = await publishNew(page, { title })
  await rewrite(page, article, { title, words: 'Nowe godziny.' })
  await page.goto(`/panel/artykuly/${article.articleId}/zaplanuj`)
  await fillDate(page, 'Dzień publikacji', ['2', '3', '2099'])
  await page.getByRole('button', { name: 'Zaplanuj publikację' }).click()
  await expect(errorsOf(page)).toContainText('Wpisz, co zmieniono')
  await page.getByLabel('Co zmieniono').fill('Nowe godziny dyżurów.')
  await page.getByRole('button', { name: 'Zaplanuj publikację' }).click()
  await expect(page.getByRole('status').filter(done('Zaplanowano publikację.'))).toBeVisible()
  await expect(await unfoldActions(page, title)).toContainText('zmiany ukażą się 02.03.2099')
})

test('an editor plans an archiving, of which readers see nothing, changes the plan and calls it off', async ({
  page,
}) => {
  const title = 'Nabór potrwa do końca marca'
  await signIn(page, 'redaktor')
  const { articleId } = await publishNew(page, { title, slug: 'nabor-do-konca-marca' })
  const row = await unfoldActions(page, title)
  await row.getByRole('link', { name: 'Zaplanuj archiwizację' }).click()
  await fillDate(page, 'Dzień przeniesienia do archiwum', ['25', '10', '2099'])
  await page.getByLabel('Godzina').fill('2.30')
  await page.getByRole('button', { name: 'Zaplanuj archiwizację' }).click()
  await expect(errorsOf(page)).toContainText('ta godzina wypada dwa razy')
  await fillDate(page, 'Dzień przeniesienia do archiwum', ['31', '3', '2099'])
  await page.getByLabel('Godzina').fill('23.59')
  await page.getByRole('button', { name: 'Zaplanuj archiwizację' }).click()
  await expect(errorsOf(page)).toContainText('Wybierz powód.')
  await page.getByRole('radio', { name: 'upłynął termin' }).check()
  await page.getByRole('button', { name: 'Zaplanuj archiwizację' }).click()
  await expect(page.getByRole('status').filter(done('Zaplanowano archiwizację.'))).toBeVisible()

  await expect(await unfoldActions(page, title)).toContainText('do archiwum 31.03.2099, 23.59')
  await page.goto('/panel')
  await expect(page.getByRole('region', { name: 'Zaplanowana archiwizacja' })).toContainText(title)
  await page.goto('/aktualnosci/nabor-do-konca-marca')
  await expect(page.getByRole('main')).not.toContainText(/archiw/i)

  await page.goto(`/panel/artykuly/${articleId}/zaplanuj-archiwum`)
  await expect(page.getByLabel('Godzina')).toHaveValue('23.59')
  await expect(page.getByRole('radio', { name: 'upłynął termin' })).toBeChecked()
  await page.getByLabel('Godzina').fill('12.00')
  await page.getByRole('button', { name: 'Zmień plan archiwizacji' }).click()
  await expect(page.getByRole('status').filter(done('Zaplanowano archiwizację.'))).toBeVisible()
  await page.goto(`/panel/artykuly/${articleId}`)
  await expect(page.getByText(/Artykuł trafi do archiwum 31.marca.2099.r\., godz\..12\.00/)).toBeVisible()
  await page.goto(`/panel/artykuly/${articleId}/odwolaj-archiwum`)
  await page.getByRole('button', { name: 'Odwołaj archiwizację' }).click()
  await expect(page.getByRole('status').filter(done('Odwołano archiwizację.'))).toBeVisible()
})
