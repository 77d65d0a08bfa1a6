import { expect, test } from '../support/reader-test.ts'

test.use({ javaScriptEnabled: false })

test('a reader goes through the archive by year and month', async ({ page }) => {
  await page.goto('/archiwum')
  await page.getByRole('main').getByRole('link', { name: '2015', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Archiwum: 2015' })).toBeVisible()
  await page.getByRole('navigation', { name: 'Miesiące' }).getByRole('link', { name: 'marzec 2015' }).click()
  await expect(page).toHaveURL(/#miesiac-03$/)
  await page
    .getByRole('region', { name: 'marzec 2015' })
    .getByRole('link', { name: 'Kolejne zespoły wojewódzkie: siedem w marcu 2015 (archiwum)' })
    .click()
  await expect(page.getByText('Strona znajduje się w archiwum.')).toBeVisible()
  await page.getByRole('navigation', { name: 'Ścieżka powrotu' }).getByRole('link', { name: 'Archiwum' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Archiwum' })).toBeVisible()
})

test('what is known only to the year is not put into a month', async ({ page }) => {
  await page.goto('/archiwum/2011')
  await expect(
    page.getByRole('region', { name: 'miesiąc nieznany' }).getByRole('link', { name: /lata 2011–2012/ }),
  ).toBeVisible()
})

test('a year without articles, and a page that a year does not have, are not there', async ({ request }) => {
  for (const address of ['/archiwum/1999', '/archiwum/02015', '/archiwum/rok', '/archiwum/2015?strona=9']) {
    expect((await request.get(address)).status(), address).toBe(404)
  }
})
