import { expect, test } from '../support/reader-test.ts'

test.use({ javaScriptEnabled: false })

test('a reader finds who paid for a project, at an address of its own', async ({ page }) => {
  await page.goto('/projekty')
  const project = page.getByRole('region', { name: /^Poprawa współpracy/ })
  await expect(project.getByText(/^394\s438,11\sEUR$/)).toBeVisible()
  await expect(project.getByText('współfinansowany ze środków')).toBeVisible()
  const slug = await project.getByRole('heading', { level: 2 }).getAttribute('id')
  await page.goto(`/projekty#${slug}`)
  await expect(project.getByRole('heading', { level: 2 })).toBeInViewport()
})

test('a reader of the help page finds 112 first, as a call', async ({ page }) => {
  await page.goto('/pomoc')
  await expect(page).toHaveTitle(/^Ważne telefony/)
  const calls = page.locator('a[href^="tel:"]')
  await expect(calls.first()).toHaveText('112')
  expect(await calls.count()).toBeGreaterThan(1)
  await expect(page.getByText(/stan\sna/).first()).toBeVisible()
  const source = page
    .getByRole('article')
    .first()
    .getByRole('link', { name: /Komenda/ })
  await expect(source).toBeHidden()
  await page
    .getByText(/^Skąd to wiemy/)
    .first()
    .click()
  await expect(source).toBeVisible()
})

test('a reader finds the task that the teams come from, and what nobody wrote down', async ({ page }) => {
  await page.goto('/plany')
  const plan = page.getByRole('region', { name: /2013–2015$/ })
  await expect(plan.getByRole('listitem').filter({ hasText: 'III.4' })).toContainText('2014–2015')
  await expect(plan.getByText('Czego nie wiemy.')).toBeVisible()
})
