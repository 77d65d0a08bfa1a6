import { expect, test } from '../support/reader-test.ts'

test.use({ javaScriptEnabled: false })

test('a reader without Polish letters finds what is written with them, then looks into the archive too', async ({
  page,
}) => {
  await page.goto('/szukaj')
  await page.getByLabel('Czego szukasz?').fill('lodz')
  await page.getByRole('button', { name: 'Szukaj' }).click()
  await expect(page.getByRole('heading', { level: 2, name: /^\d+ wynik.* dla „lodz”$/ })).toBeVisible()
  await page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link').first().click()
  await expect(page).not.toHaveURL(/\/szukaj/)
  await expect(page.getByRole('main')).toContainText(/Łódź|Łodzi|łódzk/i)

  await page.goto('/szukaj?q=plan')
  await page.getByRole('link', { name: /^Szukaj też w archiwum/ }).click()
  await expect(page.getByText('Wyniki obejmują archiwum.')).toBeVisible()
  await page.getByRole('link', { name: 'Pokaż tylko aktualne' }).click()
  await expect(page).toHaveURL(/\/szukaj\?q=plan$/)
})

test('a reader who finds nothing is told so and shown ways on', async ({ page }) => {
  await page.goto('/szukaj?q=xyzzy')
  await expect(page.getByRole('heading', { level: 2, name: 'Brak wyników' })).toBeVisible()
  await page.getByRole('link', { name: 'Zacznij od nowa' }).click()
  await expect(page.getByLabel('Czego szukasz?')).toHaveValue('')
})

test('what looks like a command is only searched for', async ({ page, request }) => {
  for (const odd of ['"', 'plan OR', 'NEAR(a b)', 'title:plan*', "'; --", '%', '(', '\u0000']) {
    expect((await request.get(`/szukaj?q=${encodeURIComponent(odd)}`)).status(), odd).toBe(200)
  }
  await page.goto(`/szukaj?q=${encodeURIComponent('"<script>alert(1)</script>')}`)
  await expect(page.getByLabel('Czego szukasz?')).toHaveValue('"<script>alert(1)</script>')
  await expect(page.getByRole('heading', { level: 2, name: 'Brak wyników' })).toBeVisible()
})

test('a question that is too long is refused in words', async ({ page }) => {
  await page.goto(`/szukaj?q=${'a'.repeat(201)}`)
  await expect(page.getByText('Zapytanie jest za długie (maksymalnie 200 znaków). Skróć je.')).toBeVisible()
})
