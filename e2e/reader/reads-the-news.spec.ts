import { expect, test } from '../support/reader-test.ts'

test.use({ javaScriptEnabled: false })

test('a reader goes from the front page to the news, pages through it and opens an article', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Wszystkie aktualności' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Aktualności' })).toBeVisible()
  const titles = page.getByRole('main').getByRole('listitem').getByRole('heading', { level: 2 })
  await expect(titles).toHaveCount(10)
  const newest = (await titles.first().textContent()) ?? ''

  await page.getByRole('link', { name: 'Następna strona' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Aktualności, strona 2' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Strona 2' })).toHaveAttribute('aria-current', 'page')
  await expect(page.getByRole('link', { name: 'Następna strona' })).toHaveCount(0)

  await page.getByRole('link', { name: 'Poprzednia strona' }).click()
  await expect(page).toHaveURL(/\/aktualnosci$/)
  await page.getByRole('link', { name: newest }).click()
  await expect(page.getByRole('heading', { level: 1, name: newest })).toBeVisible()
  await page.getByRole('navigation', { name: 'Ścieżka powrotu' }).getByRole('link', { name: 'Aktualności' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Aktualności' })).toBeVisible()
})

test('a page that the news does not have is not there', async ({ page, request }) => {
  for (const number of ['3', '0', '-1', '02', 'dwa', '']) {
    expect((await request.get(`/aktualnosci?strona=${number}`)).status(), number).toBe(404)
  }
  expect((await page.goto('/aktualnosci?strona=999'))?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1, name: 'Nie ma takiej strony' })).toBeVisible()
})
