import { publicAddresses } from '../support/public-addresses.ts'
import { expect, test } from '../support/reader-test.ts'

const versions = publicAddresses.find(({ pattern }) => pattern === '/aktualnosci/[slug]/wersje')?.address ?? ''
const article = versions.replace(/\/wersje$/, '')

test('a reader finds a former version of a page, sees that it is one, and reads what was changed', async ({
  page,
  portal,
}) => {
  await page.goto(portal.url + article)
  await page.getByText('Metryczka').click()
  await page.getByRole('link', { name: '2 wersje' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Wersje:')

  await page.getByRole('link', { name: 'Wersja 1' }).click()
  const notice = page.getByRole('region', { name: 'Wersja strony' })
  await expect(notice).toContainText('To nie jest obecna wersja tej strony')
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', portal.url + article)
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
  await expect(page.getByRole('main')).not.toContainText('Następne spotkanie zaplanowano na jesień.')

  await notice.getByRole('link', { name: 'Co zmieniono w następnej wersji' }).click()
  await expect(page.getByRole('region', { name: 'W skrócie' })).toContainText('Dodano 1 fragment treści.')
  await expect(page.locator('ins', { hasText: 'Dodano: Następne spotkanie' })).toBeVisible()
  await expect(page.locator('del', { hasText: 'Usunięto: 13' })).toBeVisible()
})
