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

test('one person proposes a change of a team, a waiver and an erasure, another one approves all without JavaScript', async ({
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

  const erasing = await aPerson(browser, {
    baseURL,
    email: 'administrator@komunikat.localhost',
    password: DEMO_PASSWORD,
  })
  await erasing.goto('/panel/usuwanie-danych')
  await erasing.getByLabel('Co usunąć').fill('Dawny wykaz')
  await erasing.getByLabel('Powód').fill('art. 17 RODO')
  await erasing.getByLabel('Słowo do osoby, która zatwierdza').fill('Chodzi o dawny wykaz.')
  await erasing.getByRole('button', { name: 'Sprawdź, gdzie to jest' }).click()
  await erasing.getByRole('button', { name: 'Zaproponuj usunięcie' }).click()
  await expect(errorSummary(erasing)).toContainText('nie może zawierać tego, co usuwasz')
  await erasing.getByLabel('Słowo do osoby, która zatwierdza').fill('Wniosek jest w aktach.')
  await erasing.getByRole('button', { name: 'Sprawdź, gdzie to jest' }).click()
  await erasing.getByRole('button', { name: 'Zaproponuj usunięcie' }).click()
  await expect(doneMessage(erasing)).toHaveText('Zapisano propozycję, czeka na drugą osobę.')
  const proposal = new URL(erasing.url()).pathname
  await openWaiting(other, /^Usunięcie danych$/)
  await expect(other.getByRole('row', { name: /Co zniknie/ })).toContainText('Dawny wykaz')
  await expect(other.getByRole('row', { name: /^Tekst artykułu/ }).first()).toContainText('[usunięto]')
  await other.getByRole('button', { name: 'Zatwierdź i wykonaj' }).click()
  await expect(doneMessage(other)).toHaveText('Zatwierdzono propozycję. Zmiana jest wykonana.')
  await erasing.goto(proposal)
  await expect(erasing.getByText('zatwierdzona', { exact: true })).toBeVisible()
  for (const path of [proposal, `/panel/artykuly/${articleId}`, '/panel/dziennik']) {
    expect(await (await other.request.get(path)).text(), path).not.toContain('Dawny wykaz')
  }

  await Promise.all([erasing.context().close(), editor.context().close(), other.context().close()])
  await portal.stop()
})
