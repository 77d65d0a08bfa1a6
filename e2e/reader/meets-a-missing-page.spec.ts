import { expect, test } from '../support/reader-test.ts'

test.use({ javaScriptEnabled: false })

test('a reader who follows an address that leads nowhere finds a whole page and the way home', async ({ page }) => {
  const response = await page.goto('/takiej-strony-nie-ma')
  expect(response?.status()).toBe(404)
  await expect(page).toHaveTitle(/Nie ma takiej strony/)
  await expect(page.getByRole('heading', { level: 1, name: 'Nie ma takiej strony' })).toBeVisible()
  await expect(page.locator('script:not([src^="/reader.js"])')).toHaveCount(0)
})

test('a reader who sends what is no address is told so calmly', async ({ page }) => {
  const response = await page.goto('/%E0%A4%A')
  expect(response?.status()).toBe(400)
  await expect(page.getByRole('heading', { level: 1, name: 'Nieprawidłowe żądanie' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Strona główna' })).toBeVisible()
})
