import { expect, test } from '../support/reader-test.ts'

test('a reader finds a team in the table and goes to its page', async ({ page }) => {
  await page.goto('/zespoly')
  await expect(page.getByText(/^16\szespołów: \d+/)).toBeVisible()
  const rows = page.getByRole('table').getByRole('row')
  await expect(rows).toHaveCount(17)
  const names = await page.getByRole('rowheader').allTextContents()
  expect(names).toEqual([...names].sort(new Intl.Collator('pl').compare))
  await page.getByRole('rowheader', { name: 'łódzkie' }).getByRole('link').click()
  await expect(page).toHaveURL(/\/zespoly\/lodzkie$/)
  await page
    .getByRole('navigation', { name: 'Ścieżka powrotu' })
    .getByRole('link', { name: 'Zespoły wojewódzkie' })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Zespoły wojewódzkie' })).toBeVisible()
})

test('a program is told when the register last learned of a team', async ({ request }) => {
  const changed = (await request.get('/zespoly/lodzkie')).headers()['last-modified'] ?? ''
  expect(new Date(changed).toUTCString()).toBe(changed)
})

test('a reader goes to a team by the map, with the keyboard', async ({ page }) => {
  await page.goto('/zespoly')
  const region = page.getByRole('group', { name: 'Mapa województw' }).getByRole('link', { name: 'świętokrzyskie' })
  await region.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/zespoly\/swietokrzyskie$/)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, javaScriptEnabled: false })

  test('each fact keeps the words of its column and nothing scrolls sideways', async ({ page }) => {
    await page.goto('/zespoly')
    const cell = page
      .locator('tr', { has: page.getByRole('link', { name: 'łódzkie' }) })
      .locator('td')
      .nth(1)
    await expect(cell).toHaveAttribute('data-label', 'Data powołania')
    await expect(cell).toContainText('25.05.2015')
    await expect(page.getByRole('columnheader', { name: 'Data powołania' })).toHaveCount(1)
    const { width } = (await page.locator('main').boundingBox()) ?? { width: 999 }
    expect(width).toBeLessThanOrEqual(320)
  })
})
