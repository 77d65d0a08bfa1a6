import type { Browser, Page } from '@playwright/test'
import { heading, text } from '#domain/article/body/body-builder.ts'
import { writeDraft } from '../support/articles.ts'
import { doneMessage, errorSummary, fillDate } from '../support/forms.ts'
import { DEMO_PASSWORD, signInAs } from '../support/staff.ts'
import { EVERYTHING, expect, startStaffPortal, test } from '../support/staff-http-test.ts'

type Person = { readonly baseURL: string; readonly email: string; readonly password: string }

async function aPerson(browser: Browser, { email, password, ...options }: Person & { javaScriptEnabled?: boolean }) {
  const page = await (await browser.newContext(options)).newPage()
  await signInAs(page, email, password)
  return page
}

/** The second person opens the first thing that waits for them. */
async function openWaiting(page: Page, name: RegExp): Promise<void> {
  await page.goto('/panel/propozycje')
  await page.getByRole('link', { name }).first().click()
  await expect(page.getByRole('heading', { level: 2, name: 'Co się zmieni' })).toBeVisible()
}

test('one person proposes a change of a team and a waiver, another one approves both without JavaScript', async ({
  browser,
}) => {
  test.slow()
  const portal = await startStaffPortal()
  const baseURL = portal.url
  const editor = await aPerson(browser, { baseURL, email: 'redaktor@komunikat.localhost', password: DEMO_PASSWORD })
  const other = await aPerson(browser, { baseURL, ...EVERYTHING, javaScriptEnabled: false })
  await other.goto('/panel/ustawienia')
  await other
    .getByRole('combobox', { name: 'Dwie osoby przy każdej publikacji' })
    .selectOption('tak: druga osoba zatwierdza każdy tekst')
  await other.getByRole('button', { name: 'Zapisz sposób publikowania' }).click()

  await editor.goto('/panel/zespoly')
  await editor.getByRole('link', { name: 'opolski', exact: true }).click()
  await editor.getByRole('link', { name: 'Sprostuj', exact: true }).click()
  await editor.getByLabel('Kto przewodniczy').fill('Dyrektor Wydziału Spraw Społecznych')
  await editor.getByLabel('Powód sprostowania').fill('Pominięto przewodniczącego.')
  await editor.getByLabel('Słowo do osoby, która zatwierdza').fill('Tak podaje strona urzędu.')
  await editor.getByRole('button', { name: 'Dalej' }).click()
  await expect(editor.getByRole('row', { name: /Przewodniczący/ })).toContainText('Dyrektor Wydziału')
  await editor.getByRole('button', { name: 'Zapisz sprostowanie' }).click()
  await expect(doneMessage(editor)).toHaveText('Zapisano propozycję, czeka na drugą osobę.')
  await expect(editor.getByRole('button', { name: 'Zatwierdź i wykonaj' })).toHaveCount(0)
  expect(await (await fetch(`${baseURL}/zespoly/opolskie`)).text()).not.toContain('Wydziału Spraw Społecznych')

  await openWaiting(other, /^Sprostowanie w rejestrze zespołu: opolski$/)
  await expect(other.getByText('Tak podaje strona urzędu.')).toBeVisible()
  await expect(other.getByRole('row', { name: /Przewodniczący/ })).toContainText('brak danych')
  await other.getByRole('button', { name: 'Odrzuć propozycję' }).click()
  await expect(errorSummary(other)).toContainText('Napisz, dlaczego nie')
  await other.getByRole('button', { name: 'Zatwierdź i wykonaj' }).click()
  await expect(doneMessage(other)).toHaveText('Zatwierdzono propozycję. Zmiana jest wykonana.')
  expect(await (await fetch(`${baseURL}/zespoly/opolskie`)).text()).toContain('Wydziału')

  const jump = heading('nagl-0001', 4, text('Skład zespołu'))
  const { articleId } = await writeDraft(editor, { title: 'Dawny wykaz', slug: 'dawny-wykaz', blocks: [jump] })
  await editor.goto(`/panel/artykuly/${articleId}/odstepstwa`)
  await editor.getByRole('radio', { name: /Zamiast nagłówka poziomu 4/ }).check()
  await editor.getByRole('textbox', { name: 'Dlaczego to zostaje' }).fill('Tekst przepisany z uchwały.')
  await fillDate(editor, 'Do kiedy', ['1', '1', '2020'])
  await editor.getByRole('button', { name: 'Zapisz odstępstwo' }).click()
  await expect(errorSummary(editor)).toContainText('Ten dzień już minął.')
  const year = new Date().getFullYear()
  await fillDate(editor, 'Do kiedy', ['31', '12', String(year)])
  await editor.getByRole('button', { name: 'Zapisz odstępstwo' }).click()
  await expect(doneMessage(editor)).toHaveText('Zapisano propozycję, czeka na drugą osobę.')

  await openWaiting(other, /^Odstępstwo od sprawdzenia w artykule: „Dawny wykaz”$/)
  await other.getByRole('button', { name: 'Zatwierdź i wykonaj' }).click()
  await expect(doneMessage(other)).toHaveText('Zatwierdzono propozycję. Zmiana jest wykonana.')
  await other.goto('/panel/odstepstwa')
  await expect(other.getByRole('row', { name: /Dawny wykaz/ })).toContainText('pominięty poziom nagłówka')
  await editor.goto(`/panel/artykuly/${articleId}/odstepstwa`)
  await expect(editor.getByText('W tym tekście nie ma nic, od czego można odstąpić.')).toBeVisible()

  await Promise.all([editor.context().close(), other.context().close()])
  await portal.stop()
})
