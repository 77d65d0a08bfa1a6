import type { Page } from '@playwright/test'
import { expect, test } from '../support/reader-test.ts'

/** The seven teams of the article of 2 March 2015, in Polish order. */
const SEVEN = ['lubelskie', 'lubuskie', 'małopolskie', 'mazowieckie', 'podlaskie', 'śląskie', 'zachodniopomorskie']

const teamsOf = (page: Page) =>
  page
    .getByRole('table', { name: 'Zespoły w kolejności alfabetycznej województw' })
    .getByRole('rowheader')
    .getByRole('link')

test('a reader asks what was in force on 2 March 2015 and finds the seven teams of the article', async ({ page }) => {
  await page.goto('/zespoly')
  await expect(teamsOf(page)).toHaveCount(16)
  await page.getByText('Stan na inny dzień').click()
  await page.getByLabel('Na dzień').fill('2 marca 2015')
  await page.getByRole('button', { name: 'Pokaż stan' }).click()
  await expect(page).toHaveURL(/na-dzien=2\+marca\+2015/)
  expect(await teamsOf(page).allTextContents()).toEqual(SEVEN)
  await expect(page.getByText('To nie jest dzisiejszy stan rejestru.')).toBeVisible()
  const map = page.getByRole('group', { name: 'Mapa województw' })
  await expect(map.getByRole('link')).toHaveCount(7)
  await map.getByRole('link', { name: 'śląskie' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/zespoly\/slaskie\?na-dzien=2015-03-02$/)
  await expect(page.getByText('Stan na 2 marca 2015 r.', { exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'Zobacz stan na dzisiaj' }).click()
  await expect(page).toHaveURL(/\/zespoly\/slaskie$/)
})

test('one team in 2012, none before the first, sixteen today and on a day to come', async ({ page }) => {
  await page.goto('/zespoly?na-dzien=2012-01-01')
  expect(await teamsOf(page).allTextContents()).toEqual(['mazowieckie'])
  await page.goto('/zespoly?na-dzien=2009-12-31')
  await expect(page.getByText('Dla tego dnia rejestr nie zna żadnego zespołu.')).toBeVisible()
  await page.getByRole('link', { name: 'październik 2010 r.' }).first().click()
  await expect(page.getByText(/Najwyżej 1\szespół, żaden na pewno/)).toBeVisible()
  await page.goto('/zespoly?na-dzien=2999-01-01')
  await expect(page.getByText('Ten dzień jeszcze nie nadszedł.')).toBeVisible()
  await expect(teamsOf(page)).toHaveCount(16)
})

test('what is not certain is counted and marked as such', async ({ page }) => {
  await page.goto('/zespoly?na-dzien=2015')
  await expect(page.getByText(/Co najmniej 5, najwyżej 16\szespołów/)).toBeVisible()
  const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) })
  await expect(row('dolnośląskie')).toContainText('być może')
  await expect(row('łódzkie')).toContainText('powołany w tym czasie')
  await expect(row('lubuskie')).not.toContainText('być może')
  await page.goto('/zespoly?na-dzien=2015-06-01')
  await expect(row('dolnośląskie')).toContainText('nie wiadomo, czy był już powołany')
})

test('before its correction the register says what it said then, and cites it', async ({ page }) => {
  await page.goto('/zespoly/malopolskie')
  const corrected = page.getByRole('region', { name: 'Co sprostowaliśmy' })
  await expect(corrected).toContainText('Data powołania: 26.01.2015 (przedtem: 26.01.2014).')
  await page.getByRole('link', { name: /^przed sprostowaniem z/ }).click()
  await expect(page.getByText('26 stycznia 2014 r.', { exact: true }).first()).toBeVisible()
  const knownOn = new URL(page.url()).searchParams.get('stan-wiedzy') ?? ''

  await page.goto(`/zespoly?na-dzien=2014-06-01&stan-wiedzy=${knownOn}`)
  await expect(teamsOf(page)).toHaveText(['lubuskie', 'małopolskie', 'mazowieckie'])
  await page.goto('/zespoly?na-dzien=2014-06-01')
  await expect(teamsOf(page)).toHaveText(['lubuskie', 'mazowieckie'])

  await page.goto(`/zespoly?na-dzien=2015-03-02&stan-wiedzy=${knownOn}`)
  expect(await teamsOf(page).allTextContents()).toEqual(SEVEN)
  const citation = page.getByRole('region', { name: 'Jak to cytować' })
  await expect(citation).toContainText(/Stan na 2\smarca 2015\sr\. według wiedzy z/)
  const cited = /http\S+/.exec((await citation.textContent()) ?? '')?.[0].split('Adres')[0] ?? ''
  expect(new URL(cited).search).toBe(`?na-dzien=2015-03-02&stan-wiedzy=${knownOn}`)
  await page.goto(cited)
  expect(await teamsOf(page).allTextContents()).toEqual(SEVEN)
})

test('knowledge older than the register leads to what the portal published then', async ({ page }) => {
  await page.goto('/zespoly?na-dzien=2015-03-02&stan-wiedzy=2015-03-05')
  await expect(page.getByText(/^Rejestr prowadzimy od/)).toBeVisible()
  await page.getByRole('link', { name: 'Kolejne zespoły wojewódzkie: siedem w marcu 2015' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('siedem w')
})

test('a reader compares two days', async ({ page }) => {
  await page.goto('/zespoly?na-dzien=2017-10-03&porownaj=2014-01-01')
  const difference = page.getByRole('region', { name: /^Co zmieniło się między/ })
  await expect(difference).toContainText(/Najpierw: 1\szespół\. Potem: 16\szespołów/)
  await expect(difference).toContainText('Zaczęły działać (15)')
  await page.goto('/zespoly?na-dzien=2017-10-03&porownaj=2017-10-02')
  await expect(page.getByRole('region', { name: /^Co zmieniło się między/ })).toContainText('zespół pomorski')
})

for (const [asked, field, sentence] of [
  ['na-dzien=31-02-2015', 'Na dzień', 'Nie rozumiemy tej daty.'],
  ['na-dzien=abc', 'Na dzień', 'Nie rozumiemy tej daty.'],
  [`na-dzien=${'9'.repeat(1_000)}`, 'Na dzień', 'Nie rozumiemy tej daty.'],
  ['stan-wiedzy=2015', 'Według wiedzy z dnia', 'Podaj dzień, miesiąc i rok'],
  ['stan-wiedzy=2999-01-01', 'Według wiedzy z dnia', 'Ten dzień jeszcze nie nadszedł.'],
  ['porownaj=%00', 'Porównaj z dniem', 'Nie rozumiemy tej daty.'],
] as const) {
  test(`${asked.slice(0, 30)} gets a sentence beside its field, and today`, async ({ page }) => {
    const response = await page.goto(`/zespoly?${asked}`)
    expect(response?.status()).toBe(200)
    await expect(page.getByLabel(field)).toHaveAccessibleDescription(new RegExp(sentence.replaceAll(' ', '\\s')))
    await expect(page.getByLabel(field)).toHaveAttribute('aria-invalid', 'true')
    await expect(teamsOf(page)).toHaveCount(16)
  })
}

test('of a parameter given twice the first counts', async ({ page }) => {
  await page.goto('/zespoly?na-dzien=2012-01-01&na-dzien=2015-03-02')
  await expect(teamsOf(page)).toHaveText(['mazowieckie'])
})

test('search engines index the register of today alone', async ({ portal }) => {
  const head = async (address: string) => (await (await fetch(portal.url + address)).text()).split('</head>')[0] ?? ''
  expect(await head('/zespoly')).toContain(`<link rel="canonical" href="${portal.url}/zespoly"`)
  for (const address of ['/zespoly?na-dzien=2015-03-02', '/zespoly/lodzkie?na-dzien=2015']) {
    expect(await head(address)).toContain('<meta name="robots" content="noindex')
    expect(await head(address)).not.toContain('rel="canonical"')
  }
  expect(await (await fetch(`${portal.url}/sitemap.xml`)).text()).not.toContain('na-dzien')
})

test('an act and an institution lead to their teams and back', async ({ page }) => {
  await page.goto('/zespoly/pomorskie')
  await page
    .getByRole('link', { name: /^Zarządzenie nr 227\/2015/ })
    .first()
    .click()
  const effects = page.getByRole('region', { name: 'Co zmienił w rejestrze' })
  await expect(effects.getByRole('listitem')).toHaveText([/14\ssierpnia 2015\sr\..*zespół pomorski: powołanie/])
  await page.getByRole('link', { name: /zmieniające zarządzenie nr 227\/2015/ }).click()
  await expect(effects).toContainText('zespół pomorski: zmiana')
  await effects.getByRole('link', { name: 'zespół pomorski' }).click()
  const member = page
    .getByRole('definition')
    .getByRole('link', { name: /Policji/ })
    .first()
  const name = (await member.textContent()) ?? ''
  await member.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  await page.getByRole('region', { name: 'W zespołach' }).getByRole('link', { name: 'zespół pomorski' }).click()
  await expect(page).toHaveURL(/\/zespoly\/pomorskie$/)
})

test('an act or an institution that no team names is not there, whether it is known or not', async ({ portal }) => {
  const answer = async (address: string) => {
    const response = await fetch(portal.url + address, { redirect: 'manual' })
    return [response.status, await response.text()]
  }
  const missing = await answer('/akty/999999')
  expect(missing[0]).toBe(404)
  expect(await answer('/akty/1')).toEqual(missing)
  expect(await answer('/instytucje/999999-nie-ma')).toEqual(missing)
  const moved = await fetch(`${portal.url}/instytucje/1-inna-nazwa`, { redirect: 'manual' })
  expect([moved.status, moved.headers.get('location')?.includes('/instytucje/1-')]).toEqual([301, true])
})

test.describe('without JavaScript on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, javaScriptEnabled: false })

  test('the question is asked by a form and nothing scrolls sideways', async ({ page }) => {
    await page.goto('/zespoly')
    await page.getByText('Stan na inny dzień').click()
    await page.getByLabel('Na dzień').fill('marzec 2015')
    await page.getByRole('button', { name: 'Pokaż stan' }).click()
    await expect(page.getByText(/Co najmniej 7, najwyżej \d+\szespołów/)).toBeVisible()
    const { width } = (await page.locator('main').boundingBox()) ?? { width: 999 }
    expect(width).toBeLessThanOrEqual(320)
  })
})
