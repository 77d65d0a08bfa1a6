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

test('a reader who finds nothing is told so, whom to call and where to go on', async ({ page }) => {
  await page.goto('/szukaj?q=xyzzyxq')
  await expect(page.getByRole('heading', { level: 2, name: 'Brak wyników' })).toBeVisible()
  const main = page.getByRole('main')
  await expect(
    main.getByRole('region', { name: 'Gdzie uzyskać pomoc' }).getByRole('link', { name: '112' }),
  ).toBeVisible()
  await main.getByRole('link', { name: 'Zespoły wojewódzkie' }).click()
  await expect(page).toHaveURL(/\/zespoly$/)
})

test('a typing error is repaired and said', async ({ page }) => {
  await page.goto('/szukaj?q=szkoelnie')
  await expect(page.getByText('Nie znaleźliśmy słowa „szkoelnie”. Pokazujemy wyniki dla „szkole')).toBeVisible()
  await expect(page.locator('.result mark').first()).toHaveText(/^szkole/i)
})

test('a number leads to its helpline however it is written', async ({ page }) => {
  await page.goto('/szukaj?q=226280120')
  await page.getByRole('link', { name: /KCIK/ }).first().click()
  await expect(page).toHaveURL(/\/pomoc#linia-\d+$/)
  await expect(page.locator(':target')).toContainText('22 628 01 20')
})

test('what is found is limited by kind, year, topic and voivodeship, and the limits taken away', async ({ page }) => {
  await page.goto('/szukaj?q=zespół')
  await page.getByText('Zawęź wyniki').click()
  await page.getByLabel('Rodzaj').selectOption('Zespoły wojewódzkie')
  await page.getByLabel('Województwo').selectOption('podlaskie')
  await page.getByRole('button', { name: 'Pokaż wyniki' }).click()
  await expect(page).toHaveURL(/rodzaj=zespoly/)
  await expect(page.getByRole('heading', { level: 2, name: '1 wynik dla „zespół”' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 3 })).toHaveText('Zespół wojewódzki podlaski')
  await page.getByRole('link', { name: 'Wyczyść filtry' }).click()
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(10)
})

test('every page has the field, a phone a link to it', async ({ page }) => {
  await page.goto('/aktualnosci')
  await page.getByRole('search').getByLabel('Szukaj na portalu').fill('policja')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/szukaj\?q=policja$/)
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/aktualnosci')
  await page.getByRole('search').getByRole('link', { name: 'Szukaj' }).click()
  await expect(page.getByLabel('Czego szukasz?')).toBeVisible()
})

test('what looks like a command is only searched for', async ({ page, request }) => {
  for (const odd of ['"', 'plan OR', 'NEAR(a b)', 'title:plan*', "'; --", '%', '(', '\u0000']) {
    expect((await request.get(`/szukaj?q=${encodeURIComponent(odd)}`)).status(), odd).toBe(200)
  }
  await page.goto(`/szukaj?q=${encodeURIComponent('"<script>alert(1)</script>')}`)
  await expect(page.getByLabel('Czego szukasz?')).toHaveValue('"<script>alert(1)</script>')
  await expect(page.locator('#wyniki')).toContainText('<script>alert(1)</script>')
})

test('a question that is too long is refused in words', async ({ page }) => {
  const answer = await page.goto(`/szukaj?q=${'a'.repeat(201)}`)
  expect(answer?.status()).toBe(400)
  await expect(page.getByText('Zapytanie jest za długie (maksymalnie 200 znaków). Skróć je.')).toBeVisible()
  await expect(page.getByLabel('Czego szukasz?')).toHaveValue('a'.repeat(201))
})

test.describe('with a script', () => {
  test.use({ javaScriptEnabled: true })

  test('titles are offered while one types, and taken by the keyboard alone', async ({ page }) => {
    await page.goto('/')
    const field = page.getByRole('combobox', { name: 'Szukaj na portalu' })
    await field.pressSequentially('zespoly woj')
    const offered = page.getByRole('option')
    await expect(offered.first()).toHaveText(/Zespoły wojewódzkie/)
    await expect(field).toHaveAttribute('aria-expanded', 'true')
    await page.keyboard.press('Escape')
    await expect(offered).toHaveCount(0)
    await field.press('Backspace')
    await expect(offered).not.toHaveCount(0)
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('option', { selected: true })).toHaveCount(1)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/zespoly/)
  })
})
