import { errorSummary, untilTaken } from '../support/forms.ts'
import { signIn } from '../support/staff.ts'
import { expect, test } from '../support/staff-test.ts'

const awayTitle = 'Nie zapisano: brak połączenia z serwerem'

test('without a connection the words stay in the form, and the next try saves them', async ({ page, context }) => {
  await signIn(page, 'redaktor')
  await page.goto('/panel/tagi/nowy')
  const name = page.getByLabel('Nazwa', { exact: true })
  await untilTaken(name)
  await name.fill('Pisane bez sieci')
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Dodaj tag' }).click()
  await expect(errorSummary(page)).toBeFocused()
  await expect(errorSummary(page)).toContainText(awayTitle)
  await expect(name).toHaveValue('Pisane bez sieci')
  await context.setOffline(false)
  // Leaving is not asked about: this is the saving itself.
  page.on('dialog', (dialog) => {
    throw new Error(`Nobody should ask: ${dialog.message()}`)
  })
  await page.getByRole('button', { name: 'Dodaj tag' }).click()
  await page.waitForURL(/\/panel\/tagi\?/)
  await expect(page.getByRole('link', { name: 'Pisane bez sieci', exact: true })).toBeVisible()
})

test("a proxy's page, half an answer and a failing server leave every field as it is, passwords too", async ({
  page,
}) => {
  await signIn(page, 'redaktor')
  await page.goto('/panel/moje-konto/haslo')
  const fields = page.locator('input[type="password"]')
  const answers = [
    { status: 502, contentType: 'text/html', body: '<h1>502 Bad Gateway</h1>' },
    { status: 200, contentType: 'text/x-component', body: '0:{"a":"$@1"' },
    { status: 500, contentType: 'text/x-component', body: '0:{"a":"$@1","q":"","i":false}\n1:E{"digest":"123"}\n' },
  ]
  await untilTaken(fields.first())
  for (const field of await fields.all()) await field.fill('wpisane-przed-awaria')
  for (const answer of answers) {
    await page.route('**/panel/moje-konto/haslo', (route) =>
      route.request().method() === 'POST' ? route.fulfill(answer) : route.fallback(),
    )
    await page.getByRole('button', { name: 'Zmień hasło' }).click()
    await expect(errorSummary(page)).toContainText(answer.status === 500 ? 'błąd po stronie serwera' : awayTitle)
    for (const field of await fields.all()) await expect(field).toHaveValue('wpisane-przed-awaria')
    await page.unroute('**/panel/moje-konto/haslo')
  }
})

test('a form over the limit of the gateway is said to be too large, and keeps its words', async ({ page }) => {
  await signIn(page, 'redaktor')
  await page.goto('/panel/tagi/nowy')
  const name = page.getByLabel('Nazwa', { exact: true })
  await untilTaken(name)
  await name.fill('bardzo długo '.repeat(200_000))
  await page.getByRole('button', { name: 'Dodaj tag' }).click()
  await expect(errorSummary(page)).toContainText('formularz jest za duży')
  expect((await name.inputValue()).length).toBeGreaterThan(2_000_000)
})

test('signing in and out without a connection say so in their place', async ({ page, context }) => {
  await page.goto('/logowanie')
  await untilTaken(page.getByLabel('Adres e-mail'))
  await page.getByLabel('Adres e-mail').fill('autor@komunikat.localhost')
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Zaloguj się' }).click()
  await expect(errorSummary(page)).toContainText('Nie zalogowano: brak połączenia z serwerem')
  await expect(page.getByLabel('Adres e-mail')).toHaveValue('autor@komunikat.localhost')
  await context.setOffline(false)

  await signIn(page, 'redaktor')
  await page.goto('/panel/infolinie')
  await untilTaken(page.getByRole('button', { name: 'Niżej' }).first())
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Niżej' }).first().click()
  await expect(page.getByRole('main').getByRole('alert', { name: /Nie zapisano/ })).toContainText(awayTitle)
  await page.getByRole('button', { name: 'Wyloguj się' }).click()
  await expect(page.getByRole('banner').getByRole('alert', { name: /Nie wylogowano/ })).toContainText('Nie wylogowano')
  await context.setOffline(false)
})

test('a changed form asks before it is left: by a link, by another form, by closing', async ({ page }) => {
  await signIn(page, 'redaktor')
  await page.goto('/panel/infolinie/nowa')
  const name = page.getByLabel('Nazwa', { exact: true })
  const asked: string[] = []
  let answer: 'stay' | 'leave' = 'stay'
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type() === 'confirm' ? dialog.message() : dialog.type())
    await (answer === 'stay' ? dialog.dismiss() : dialog.accept())
  })
  await untilTaken(name)
  await name.fill('Linia, o którą pytają')
  await page.getByRole('link', { name: 'Anuluj' }).click()
  await expect.poll(() => asked.length).toBe(1)
  expect(asked[0]).toMatch(/nie są zapisane/)
  await page.getByRole('button', { name: 'Wyloguj się' }).click()
  await expect.poll(() => asked.length).toBe(2)
  await page.close({ runBeforeUnload: true })
  await expect.poll(() => asked[2]).toBe('beforeunload')
  await expect(name).toHaveValue('Linia, o którą pytają')

  // Refused, it still holds work, though its fields begin with what was typed.
  await page.getByRole('button', { name: 'Dodaj infolinię' }).click()
  await expect(errorSummary(page)).toBeFocused()
  await page.getByRole('link', { name: 'Anuluj' }).click()
  await expect.poll(() => asked.length).toBe(4)
  answer = 'leave'
  await page.getByRole('link', { name: 'Anuluj' }).click()
  await page.waitForURL(/\/panel\/infolinie$/)
  // Asked once: the browser does not repeat the question. An untouched form asks nothing.
  expect(asked).toHaveLength(5)
  await page.goto('/panel/infolinie/nowa')
  await page.getByRole('link', { name: 'Anuluj' }).click()
  await page.waitForURL(/\/panel\/infolinie$/)
  expect(asked).toHaveLength(5)
})

test('a page that fails in the browser says so in Polish', async ({ page }) => {
  await signIn(page, 'redaktor')
  await page.goto('/panel/tagi/nowy')
  await untilTaken(page.getByLabel('Nazwa', { exact: true }))
  await page.getByLabel('Nazwa', { exact: true }).fill('Słowa')
  await page.evaluate(() => {
    // What every form does while it is drawn.
    Object.fromEntries = () => {
      throw new Error('Broken on purpose')
    }
  })
  await page.getByRole('button', { name: 'Dodaj tag' }).click()
  await expect(page.getByRole('heading', { name: 'Ta strona przestała działać' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Wczytaj ponownie' })).toBeVisible()
})
