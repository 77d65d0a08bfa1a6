import type { Page } from '@playwright/test'
import { publishNew, rewrite, writeDraft } from '../support/articles.ts'
import { signIn } from '../support/staff.ts'
import { expect, test } from '../support/staff-test.ts'
import { expectStandards } from '../support/standards.ts'

const OLD = '17 555 44 33'
const NEW = '800 555 444'
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const statusOf = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words })

test('a number is replaced everywhere at once, and readers see it when all of it is published', async ({ page }) => {
  await signIn(page, 'redaktor')
  const first = await publishNew(page, { title: 'Dyżur w Rzeszowie', slug: 'dyzur', words: `Tel. ${OLD}, całą dobę.` })
  await rewrite(page, first, {
    title: 'Dyżur w Rzeszowie',
    words: 'Tel. +48175554433, całą dobę.',
    changeNote: 'Dyżur.',
  })
  await writeDraft(page, { title: 'Dyżur w Krośnie', summary: 'Dzwoń: 17-555-44-33.' })
  await page.goto('/panel/instytucje/nowa')
  await page.getByRole('textbox', { name: 'Nazwa' }).fill(`Telefon ${OLD}`)
  await page.getByRole('combobox', { name: 'Rodzaj' }).selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Dodaj instytucję' }).click()

  await page.goto('/panel/zamiana')
  await page.getByRole('searchbox', { name: 'Czego szukać' }).fill(OLD)
  await page.getByRole('button', { name: 'Szukaj' }).press('Enter')
  await expect(page.getByText('Znaleziono: 3 miejsca (2 artykuły, 1 wpis).')).toBeVisible()
  await expect(page.getByText('Szkic zmian już jest')).toBeVisible()
  await expectStandards(page)
  await page.getByRole('checkbox', { name: `Zaznacz: Telefon ${OLD}` }).press('Space')
  await page.getByRole('button', { name: 'Sprawdź' }).press('Enter')
  await expect(page.getByRole('alert', { name: 'Popraw błędy w formularzu' })).toContainText('Wpisz, na co zamienić.')
  await expect(page.getByRole('checkbox', { name: `Zaznacz: Telefon ${OLD}` })).toBeChecked()
  await page.getByRole('textbox', { name: 'Na co zamienić' }).fill(NEW)
  await page.getByRole('textbox', { name: 'Co zmieniono' }).fill('Zmieniono numer telefonu.')
  await page.getByRole('button', { name: 'Sprawdź' }).press('Enter')

  await expect(heading(page, 'Zamień w portalu: 2 artykuły, 1 wpis')).toBeVisible()
  await expect(page.getByText('Nic się jeszcze nie zmieniło.')).toBeVisible()
  await expectStandards(page)
  await page.getByRole('button', { name: 'Zamień w portalu' }).press('Enter')
  await expect(statusOf(page, 'Wykonano czynność')).toBeVisible()
  await expect(page.getByRole('table', { name: 'Wpisy w rejestrach' })).toContainText('Czeka na publikację')
  await expectStandards(page)
  const report = page.url()
  await page.goto('/aktualnosci/dyzur')
  await expect(page.getByText(OLD)).toBeVisible()

  await page.goto(report)
  await page.getByRole('button', { name: 'Opublikuj zmiany' }).press('Enter')
  await expect(heading(page, 'Opublikuj: 2 artykuły, 1 wpis')).toBeVisible()
  await page.getByRole('button', { name: 'Opublikuj (3)' }).press('Enter')
  await expect(page.getByText('Zrobione: 3.')).toBeVisible()
  await page.goto('/aktualnosci/dyzur')
  await expect(page.getByText(`Tel. +48 ${NEW}, całą dobę.`)).toBeVisible()
  await expect(page.getByText('Dyżur. Zmieniono numer telefonu.').first()).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('links that lead into the archive are fixed', async ({ page }) => {
    await signIn(page, 'redaktor')
    await page.goto('/panel/odnosniki')
    await expect(page.getByText('strona w archiwum').first()).toBeVisible()
    for (const box of await page.getByRole('checkbox').all()) await box.uncheck()
    await page.getByRole('checkbox').last().check()
    await page.getByRole('button', { name: 'Popraw zaznaczone' }).click()
    await expect(heading(page, 'Popraw odnośniki: 1 artykuł')).toBeVisible()
    await page.getByRole('button', { name: 'Popraw odnośniki (1)' }).click()
    await expect(page.getByText('Zrobione: 1.')).toBeVisible()
    await page.goto('/panel/odnosniki/zewnetrzne')
    await expect(heading(page, 'Odnośniki do innych serwisów')).toBeVisible()
  })
})
