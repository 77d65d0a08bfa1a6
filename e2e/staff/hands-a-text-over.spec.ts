import { openDatabase } from '#db/client.ts'
import { errorsOf, rewrite, writeDraft } from '../support/articles.ts'
import { signIn } from '../support/staff.ts'
import { expect, test } from '../support/staff-test.ts'
import { titleOf } from '../support/writing.ts'

const TITLE = 'Otwarto punkt konsultacyjny w Gdyni'

/** The number of a tag, as a form would know it from its list. */
function tagNumber(dataDir: string, slug: string): number {
  const { $client } = openDatabase(`${dataDir}/komunikat.sqlite`, 'read-only')
  const id = $client.prepare<[string], number>('select id from tags where slug = ?').pluck().get(slug)
  $client.close()
  return id ?? 0
}

/** How often somebody without the right tried the verb. */
function refusalsOf(dataDir: string, verb: string): number {
  const { $client } = openDatabase(`${dataDir}/komunikat.sqlite`, 'read-only')
  const refusals = $client
    .prepare<[string], number>('select count(*) from security_log where verb = ?')
    .pluck()
    .get(verb)
  $client.close()
  return refusals ?? 0
}

test('an author hands a text over, an editor gives it back, then publishes it, and readers find it everywhere', async ({
  page,
  browser,
  portal,
}) => {
  await signIn(page, 'autor')
  const tagIds = [tagNumber(portal.dataDir, 'pomoc')]
  const draft = await writeDraft(page, { title: TITLE, words: 'Punkt działa od ponedziałku.', tagIds })
  await page.goto('/panel')
  await expect(page.getByRole('region', { name: 'Moje szkice' })).toContainText(TITLE)
  await page.goto(`/panel/artykuly/${draft.articleId}/przekaz`)
  await expect(page.getByText('nie można go zmieniać')).toBeVisible()
  await page.getByRole('button', { name: 'Przekaż do zatwierdzenia' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Przekazano do zatwierdzenia.' })).toBeVisible()

  const editor = await (await browser.newContext()).newPage()
  await signIn(editor, 'redaktor')
  await editor.goto('/panel')
  await expect(editor.getByRole('region', { name: 'Czeka na zatwierdzenie' })).toContainText(TITLE)
  await editor.goto(`/panel/artykuly/${draft.articleId}/zwroc`)
  await editor.getByRole('button', { name: 'Zwróć do poprawy' }).click()
  await expect(errorsOf(editor)).toContainText('Wpisz, co trzeba poprawić.')
  await editor.getByLabel('Co poprawić').fill('Literówka: „poniedziałku”.')
  await editor.getByRole('button', { name: 'Zwróć do poprawy' }).click()
  await expect(editor.getByRole('status').filter({ hasText: 'Zwrócono do poprawy.' })).toBeVisible()

  await page.goto('/panel')
  await expect(page.getByRole('region', { name: 'Zwrócone do poprawy' })).toContainText('Literówka')
  await page.getByRole('region', { name: 'Zwrócone do poprawy' }).getByRole('link', { name: TITLE }).click()
  await expect(page).toHaveURL(`/panel/artykuly/${draft.articleId}`)
  await expect(page.getByText('Literówka: „poniedziałku”.')).toBeVisible()
  await rewrite(
    page,
    { ...draft, lockVersion: draft.lockVersion + 2 },
    { title: TITLE, words: 'Punkt działa od poniedziałku.', tagIds },
  )
  await page.goto(`/panel/artykuly/${draft.articleId}/przekaz`)
  await page.getByRole('button', { name: 'Przekaż do zatwierdzenia' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Przekazano' })).toBeVisible()

  await editor.goto(`/panel/artykuly/${draft.articleId}/opublikuj`)
  await editor.getByRole('button', { name: 'Opublikuj', exact: true }).click()
  await expect(editor.getByRole('status').filter({ hasText: 'Opublikowano.' })).toBeVisible()
  await editor.getByRole('link', { name: 'Zobacz na stronie' }).click()
  await expect(editor.getByRole('heading', { level: 1, name: TITLE })).toBeVisible()

  const reader = await (await browser.newContext()).newPage()
  for (const address of ['/', '/aktualnosci', '/tematy/pomoc', '/szukaj?q=punkt+gdyni']) {
    await reader.goto(address)
    await expect(reader.getByRole('main').getByRole('link', { name: TITLE }).first(), address).toBeVisible()
  }
  await reader.getByRole('main').getByRole('link', { name: TITLE }).first().click()
  await expect(reader.getByText('Punkt działa od poniedziałku.')).toBeVisible()
  await editor.context().close()
  await reader.context().close()
})

test('an author takes a text back before anybody looked at it', async ({ page }) => {
  await signIn(page, 'autor')
  const { articleId } = await writeDraft(page, { title: 'Za wcześnie przekazany' })
  await page.goto(`/panel/artykuly/${articleId}/przekaz`)
  await page.getByRole('button', { name: 'Przekaż do zatwierdzenia' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Przekazano' })).toBeVisible()
  await page.goto(`/panel/artykuly/${articleId}/cofnij-przekazanie`)
  await page.getByRole('button', { name: 'Cofnij przekazanie' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Cofnięto przekazanie.' })).toBeVisible()
  await page.goto(`/panel/artykuly/${articleId}/cofnij-przekazanie`)
  await expect(page.getByText('Tej czynności nie można teraz wykonać')).toBeVisible()
})

test('an author is offered no publishing, and is refused it by page and by action', async ({
  page,
  browser,
  portal,
}) => {
  const author = page
  await signIn(author, 'autor')
  const { articleId } = await writeDraft(author, { title: 'Bez prawa publikacji' })
  await author.goto(`/panel/artykuly?q=Bez+prawa`)
  await author.locator('summary', { hasText: 'Czynności: Bez prawa publikacji' }).click()
  await expect(author.getByRole('link', { name: 'Przekaż do zatwierdzenia' })).toBeVisible()
  await expect(author.getByRole('link', { name: 'Opublikuj' })).toHaveCount(0)
  for (const step of ['opublikuj', 'zwroc', 'archiwum', 'wycofaj', 'nota']) {
    const answer = await author.goto(`/panel/artykuly/${articleId}/${step}`)
    expect([403, 200], step).toContain(answer?.status())
    await expect(author.getByRole('button', { name: 'Opublikuj' })).toHaveCount(0)
  }
  expect((await author.goto(`/panel/artykuly/${articleId}/opublikuj`))?.status()).toBe(403)

  // The form as an editor gets it without a script, sent by the author.
  const plain = await browser.newContext({ javaScriptEnabled: false, baseURL: portal.url })
  const editor = await plain.newPage()
  await signIn(editor, 'redaktor')
  await editor.goto(`/panel/artykuly/${articleId}/opublikuj`)
  const fields = await editor
    .locator('.staff-form input[type=hidden]')
    .evaluateAll((inputs) =>
      inputs.map((input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? '']),
    )
  await author.request.post(`/panel/artykuly/${articleId}/opublikuj`, {
    multipart: Object.fromEntries(fields),
    headers: { origin: portal.url },
  })
  expect(refusalsOf(portal.dataDir, 'article.publish')).toBe(1)
  expect((await author.request.get('/aktualnosci/bez-prawa-publikacji')).status()).toBe(404)
  await plain.close()
})

test('an editor corrects a revision that waits: nothing is saved before it is asked for, and the author is told', async ({
  page,
  browser,
}) => {
  const title = 'Otwarto punkt konsultacyjny w Słupsku'
  await signIn(page, 'autor')
  const { articleId } = await writeDraft(page, { title: `${title}u` })
  await page.goto(`/panel/artykuly/${articleId}/przekaz`)
  await page.getByRole('button', { name: 'Przekaż do zatwierdzenia' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Przekazano' })).toBeVisible()

  const editor = await (await browser.newContext()).newPage()
  await signIn(editor, 'redaktor')
  await editor.goto(`/panel/artykuly/${articleId}`)
  await editor.getByRole('link', { name: 'Popraw tekst' }).click()
  await expect(editor.getByText('czeka na zatwierdzenie').first()).toBeVisible()
  await titleOf(editor).fill(title)
  await expect(editor.getByText('Są niezapisane zmiany')).toBeVisible()
  await editor.getByRole('button', { name: 'Zapisz poprawkę' }).click()
  await expect(editor.getByText(/Zapisano poprawkę/)).toBeAttached()
  await editor.goto(`/panel/artykuly/${articleId}`)
  await expect(editor.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible()
  await expect(editor.getByText('Tekst czeka na zatwierdzenie')).toBeVisible()
  await editor.context().close()

  await page.goto('/panel')
  await expect(page.getByRole('region', { name: 'Poprawione przez redakcję' })).toContainText(title)
})
