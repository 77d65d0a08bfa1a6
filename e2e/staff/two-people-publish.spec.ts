import type { Browser, Page } from '@playwright/test'
import { writeDraft } from '../support/articles.ts'
import { doneMessage, errorSummary } from '../support/forms.ts'
import { DEMO_PASSWORD, signInAs } from '../support/staff.ts'
import { EVERYTHING, expect, startStaffPortal, test } from '../support/staff-http-test.ts'
import { titleOf } from '../support/writing.ts'

async function aPerson(browser: Browser, baseURL: string, email: string, password: string): Promise<Page> {
  const page = await (await browser.newContext({ baseURL })).newPage()
  await signInAs(page, email, password)
  return page
}

/** Goes to the page of a step and takes it. */
async function take(page: Page, articleId: number, step: string, button: string): Promise<void> {
  await page.goto(`/panel/artykuly/${articleId}/${step}`)
  await page.getByRole('button', { name: button, exact: true }).click()
}

async function correct(page: Page, articleId: number, title: string): Promise<void> {
  await page.goto(`/panel/artykuly/${articleId}/poprawka`)
  await titleOf(page).fill(title)
  await expect(page.getByText('Są niezapisane zmiany')).toBeVisible()
  await page.getByRole('button', { name: 'Zapisz poprawkę' }).click()
  await expect(page.getByText(/Zapisano poprawkę/)).toBeAttached()
}

test('a second person approves what one wrote, a change voids it, and what was urgent is settled by the other', async ({
  browser,
}) => {
  test.slow()
  // How it publishes is a setting of the whole portal: not that of other stories.
  const portal = await startStaffPortal()
  const editor = await aPerson(browser, portal.url, 'redaktor@komunikat.localhost', DEMO_PASSWORD)
  const other = await aPerson(browser, portal.url, EVERYTHING.email, EVERYTHING.password)
  const titleForReaders = async (slug: string) => {
    const response = await fetch(`${portal.url}/aktualnosci/${slug}`)
    return response.ok
      ? /<h1[^>]*>([^<]+)/.exec(await response.text())?.[1]?.replaceAll('\u00a0', ' ')
      : response.status
  }

  await other.goto('/panel/ustawienia')
  await other
    .getByRole('combobox', { name: 'Dwie osoby przy każdej publikacji' })
    .selectOption('tak: druga osoba zatwierdza każdy tekst')
  await other.getByRole('button', { name: 'Zapisz sposób publikowania' }).click()
  await expect(other.getByText('W portalu: 2 konta redaktorów. Teksty zatwierdza druga osoba.')).toBeVisible()

  const { articleId } = await writeDraft(editor, { title: 'Nowy numer', slug: 'nowy-numer' })
  await take(editor, articleId, 'przekaz', 'Przekaż do zatwierdzenia')
  await expect(doneMessage(editor)).toHaveText('Przekazano do zatwierdzenia.')
  for (const step of ['zatwierdz', 'opublikuj']) {
    await editor.goto(`/panel/artykuly/${articleId}/${step}`)
    await expect(editor.getByRole('button', { name: /^(Zatwierdź|Opublikuj)$/ })).toHaveCount(0)
  }

  await take(other, articleId, 'zatwierdz', 'Zatwierdź')
  await expect(doneMessage(other)).toHaveText('Zatwierdzono. Tekst można opublikować albo zaplanować.')
  await correct(editor, articleId, 'Nowy numer infolinii')
  await other.goto(`/panel/artykuly/${articleId}`)
  await expect(other.getByText(/przestało obowiązywać, bo tekst potem zmieniono/)).toBeVisible()
  await other.goto(`/panel/artykuly/${articleId}/opublikuj`)
  await expect(other.getByRole('button', { name: 'Opublikuj', exact: true })).toHaveCount(0)
  expect(await titleForReaders('nowy-numer')).toBe(404)

  await take(other, articleId, 'zatwierdz', 'Zatwierdź')
  await expect(doneMessage(other)).toHaveText('Zatwierdzono. Tekst można opublikować albo zaplanować.')
  await take(editor, articleId, 'opublikuj', 'Opublikuj')
  await expect(doneMessage(editor)).toContainText('Opublikowano.')
  expect(await titleForReaders('nowy-numer')).toBe('Nowy numer infolinii')

  const urgent = await writeDraft(editor, { title: 'Fałszywe oferty', slug: 'falszywe-oferty' })
  await take(editor, urgent.articleId, 'opublikuj-pilnie', 'Opublikuj pilnie')
  await expect(errorSummary(editor)).toBeVisible()
  await editor.getByRole('textbox', { name: 'Dlaczego nie może to czekać' }).fill('Oszuści dzwonią dziś.')
  await editor.getByRole('button', { name: 'Opublikuj pilnie', exact: true }).click()
  await expect(doneMessage(editor)).toContainText('Opublikowano pilnie.')
  expect(await titleForReaders('falszywe-oferty')).toBe('Fałszywe oferty')
  await editor.goto(`/panel/artykuly/${urgent.articleId}/potwierdz-pilna`)
  await expect(editor.getByRole('button', { name: 'Potwierdź pilną publikację' })).toHaveCount(0)

  await other.goto(`/panel/artykuly/${urgent.articleId}`)
  await expect(other.getByText('Powód: Oszuści dzwonią dziś.')).toBeVisible()
  await take(other, urgent.articleId, 'potwierdz-pilna', 'Potwierdź pilną publikację')
  await expect(doneMessage(other)).toContainText('Potwierdzono pilną publikację.')

  await Promise.all([editor.context().close(), other.context().close()])
  await portal.stop()
})
