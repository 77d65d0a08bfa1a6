import { expect, test } from '../support/reader-test.ts'

test.use({ javaScriptEnabled: false })

test('a reader follows a topic from an article and finds what is current before the archive', async ({ page }) => {
  await page.goto('/aktualnosci/przyjeto-krajowy-plan-dzialan-na-lata-2025-2027')
  await page.getByRole('main').getByRole('link', { name: 'plany krajowe', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Temat: plany krajowe' })).toBeVisible()
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
    'Aktualne',
    'W archiwum',
    'Szukasz czegoś innego?',
  ])
  await page.getByRole('link', { name: 'Krajowy Plan Działań na lata 2011–2012 (archiwum)' }).click()
  await expect(page.getByText('Strona znajduje się w archiwum.')).toBeVisible()
})

test('topics stand in Polish order, each with its number of articles', async ({ page }) => {
  await page.goto('/tematy')
  const names = await page.getByRole('main').getByRole('listitem').getByRole('link').allInnerTexts()
  expect(names.length).toBeGreaterThan(3)
  expect(names).toEqual([...names].sort(new Intl.Collator('pl').compare))
  await expect(page.getByRole('main').getByRole('listitem').first()).toHaveText(/ \d+\sartykuł(y|ów)?$/)
})
