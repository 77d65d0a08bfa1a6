import type { Page } from '@playwright/test'
import { chooseFound, doneMessage, errorSummary, fillDate } from '../support/forms.ts'
import { signIn } from '../support/staff.ts'
import { expect, test } from '../support/staff-test.ts'

/** Each way of the browser has a team of its own: what one story writes, the other must not meet. */
const ways = [
  { javaScriptEnabled: true, team: 'opolski', slug: 'opolskie' },
  { javaScriptEnabled: false, team: 'lubelski', slug: 'lubelskie' },
]

async function openTeam(page: Page, team: string) {
  await page.goto('/panel/zespoly')
  await page.getByRole('link', { name: team, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Zespół ${team}`)
}

for (const { javaScriptEnabled, team, slug } of ways) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('an editor moves the seat of a team by a legal act, and a reader sees it with what was before', async ({
      page,
    }) => {
      await signIn(page, 'redaktor')
      await page.goto('/panel/akty/nowy')
      await page.getByLabel('Rodzaj aktu').selectOption('zarządzenie')
      await page.getByLabel('Numer').fill(`77/2024/${slug}`)
      await page.getByLabel('Kto wydał').fill('Wojewoda')
      await page.getByLabel('Tytuł').fill(`w sprawie siedziby zespołu (${slug})`)
      await fillDate(page, 'Data podpisania', ['2', '9', '2024'])
      await page.getByRole('button', { name: 'Dodaj akt' }).click()
      await expect(doneMessage(page)).toHaveText('Dodano akt prawny.')

      await openTeam(page, team)
      await page.getByRole('link', { name: 'Zmień stan od dnia…' }).click()
      await page.getByLabel('Siedziba: miasto').fill('Nowe Miasto')
      await page.getByRole('button', { name: 'Dalej' }).click()
      const summary = errorSummary(page)
      await expect(summary).toContainText('Popraw błędy w formularzu')
      await expect(summary).toContainText('Wpisz, od kiedy. Wystarczy rok.')
      await expect(page.getByLabel('Siedziba: miasto')).toHaveValue('Nowe Miasto')

      await fillDate(page, 'Od kiedy', ['1', '10', '2024'])
      await page.getByLabel('akt prawny', { exact: false }).first().check()
      const words = `siedziby zespołu (${slug})`
      await chooseFound(page, 'Akt, który to zmienił', { typed: `77/2024/${slug}`, words, javaScriptEnabled })
      await page.getByRole('button', { name: 'Dodaj źródło' }).click()
      await page.getByLabel('Tytuł źródła').fill('Komunikat o siedzibie')
      await page.getByRole('button', { name: 'Dalej' }).click()

      const preview = page.getByRole('region', { name: 'Sprawdź, co się zmieni' })
      await expect(preview).toContainText('Rejestr pokaże nowy stan od 1 października 2024 r.')
      await expect(preview.getByRole('row', { name: /Siedziba/ })).toContainText('Nowe Miasto')
      await page.getByRole('button', { name: 'Zapisz zmianę' }).click()
      await expect(doneMessage(page)).toHaveText('Zapisano zmianę. Poprzedni stan jest w historii.')

      await page.goto(`/zespoly/${slug}`)
      await expect(page.getByRole('region', { name: 'Dane zespołu' })).toContainText('Nowe Miasto')
      const history = page.getByRole('region', { name: 'Historia' })
      await expect(history).toContainText(/Siedziba: .*Nowe Miasto \(przedtem: /)
      await expect(history).toContainText(
        `Zarządzenie nr 77/2024/${slug} Wojewody z dnia 2 września 2024 r. w sprawie siedziby zespołu (${slug})`,
      )
      await expect(page.getByRole('region', { name: 'Źródła' })).toContainText('Komunikat o siedzibie')
    })

    test('an editor corrects a mistake with a reason, and the history keeps both', async ({ page }) => {
      await signIn(page, 'redaktor')
      await openTeam(page, team)
      await page.getByRole('link', { name: 'Sprostuj', exact: true }).click()
      await page.getByLabel('Kto przewodniczy').fill('Dyrektor Wydziału Polityki Społecznej')
      await page.getByRole('button', { name: 'Dalej' }).click()
      await expect(errorSummary(page)).toContainText('Napisz, co było zapisane błędnie i skąd to wiadomo.')
      await page.getByLabel('Powód sprostowania').fill('Pominięto przewodniczącego, strona urzędu go podaje')
      await page.getByRole('button', { name: 'Dalej' }).click()
      await expect(page.getByRole('row', { name: /Przewodniczący/ })).toContainText('brak danych')

      // What is saved is what was shown: a change after the preview is shown again first.
      await page.getByLabel('Kto przewodniczy').fill('Dyrektor Wydziału')
      await page.getByRole('button', { name: 'Zapisz sprostowanie' }).click()
      await expect(page.getByRole('row', { name: /Przewodniczący/ })).not.toContainText('Polityki Społecznej')
      await expect(page.getByRole('row', { name: /Przewodniczący/ })).toContainText('Dyrektor Wydziału')
      await page.getByRole('button', { name: 'Zapisz sprostowanie' }).click()
      await expect(doneMessage(page)).toContainText('Zapisano sprostowanie.')

      await page.goto(`/zespoly/${slug}`)
      await expect(page.getByRole('region', { name: 'Dane zespołu' })).toContainText('Dyrektor Wydziału')
      const history = page.getByRole('region', { name: 'Historia' })
      await expect(history).toContainText('Pominięto przewodniczącego, strona urzędu go podaje')
    })

    test('an editor changes who sits in a team, in the order of the list', async ({ page }) => {
      await signIn(page, 'redaktor')
      await openTeam(page, team)
      await page.getByRole('link', { name: 'Zmień skład' }).click()
      const members = page.getByRole('group', { name: 'Skład w kolejności źródła' })
      // The last thing of the form: by then the whole list is there.
      await expect(page.getByRole('button', { name: 'Dalej' })).toBeVisible()
      const count = await members.getByLabel('Instytucja').count()
      await page.getByRole('button', { name: 'Dodaj członka' }).click()
      await expect(members.getByLabel('Instytucja')).toHaveCount(count + 1)
      await members.getByLabel('Instytucja').last().fill(`Fundacja Nowy Dom ${slug}`)
      for (let place = count + 1; place > 1; place -= 1) {
        await page.getByRole('button', { name: `Wyżej (członek ${place})`, exact: true }).click()
        await expect(members.getByLabel('Instytucja').nth(place - 2)).toHaveValue(`Fundacja Nowy Dom ${slug}`)
      }
      await fillDate(page, 'Od kiedy', ['', '', '2025'])
      await page.getByLabel('publikacja', { exact: false }).first().check()
      await page.getByLabel('Jaka publikacja').fill('Komunikat o nowym członku')
      await page.getByRole('button', { name: 'Dalej' }).click()
      const preview = page.getByRole('region', { name: 'Sprawdź, co się zmieni' })
      await expect(preview).toContainText(`Nowa instytucja w rejestrze: „Fundacja Nowy Dom ${slug}”`)
      await page.getByRole('button', { name: 'Zapisz skład' }).click()
      await expect(doneMessage(page)).toHaveText('Zapisano skład. Poprzedni jest w historii.')
      await page.goto(`/zespoly/${slug}`)
      const facts = page.getByRole('region', { name: 'Dane zespołu' })
      await expect(facts).toContainText(`Fundacja Nowy Dom ${slug}`)
      await expect(page.getByRole('region', { name: 'Historia' })).toContainText(
        `Do składu doszli: Fundacja Nowy Dom ${slug}.`,
      )
    })

    test('an editor pastes a list of institutions and looks at it before it is saved', async ({ page }) => {
      await signIn(page, 'redaktor')
      await page.goto('/panel/instytucje')
      await page.getByRole('link', { name: 'Wklej listę' }).click()
      const list = `1. Sąd Rejonowy w Kolonii ${slug},\n2. Prokuratura w Kolonii ${slug};\n3. Fundacja La Strada`
      await page.getByLabel('Lista instytucji').fill(list)
      await page.getByRole('button', { name: 'Dalej' }).click()
      const rows = page.getByRole('group', { name: 'Instytucje z listy' })
      await expect(rows.getByLabel('Nazwa')).toHaveCount(3)
      await expect(rows.getByLabel('Nazwa').first()).toHaveValue(`Sąd Rejonowy w Kolonii ${slug}`)
      await expect(rows.getByLabel('Rodzaj').nth(1)).toHaveValue('prosecution')
      await expect(rows).toContainText('Ta instytucja już jest w rejestrze: „Fundacja La Strada”.')
      await page.getByRole('button', { name: 'Usuń (instytucja 3)' }).click()
      await expect(rows.getByLabel('Nazwa')).toHaveCount(2)
      await page.getByRole('button', { name: 'Dalej' }).click()
      await expect(doneMessage(page)).toHaveText('Dodano instytucje z listy.')
      await page.goto(`/panel/instytucje?szukaj=kolonii+${slug}`)
      await expect(page.getByRole('link', { name: `Sąd Rejonowy w Kolonii ${slug}` })).toBeVisible()
    })
  })
}

test('an editor ends a team, fixes the day of its end and appoints it again', async ({ page }) => {
  await signIn(page, 'redaktor')
  await openTeam(page, 'świętokrzyski')
  await page.getByRole('link', { name: 'Zakończ działanie' }).click()
  await fillDate(page, 'Od kiedy zespół nie działa', ['1', '1', '2025'])
  await page.getByLabel('publikacja', { exact: false }).first().check()
  await page.getByLabel('Jaka publikacja').fill('Komunikat o zniesieniu zespołu')
  await page.getByRole('button', { name: 'Dalej' }).click()
  await expect(page.getByRole('region', { name: 'Sprawdź, co się zmieni' })).toContainText('znikną z listy zespołów')
  await page.getByRole('button', { name: 'Zapisz zakończenie' }).click()
  await expect(page.getByText('Zespół zakończył działanie')).toBeVisible()
  await page.goto('/zespoly/swietokrzyskie')
  await expect(page.getByText('Ten zespół już nie działa.')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Historia' })).toContainText('Komunikat o zniesieniu zespołu')

  await openTeam(page, 'świętokrzyski')
  await page.getByRole('link', { name: 'Sprostuj zakończenie' }).click()
  await fillDate(page, 'Od kiedy zespół nie działa', ['1', '2', '2025'])
  await page.getByLabel('Powód sprostowania').fill('Pomylono miesiąc')
  await page.getByRole('button', { name: 'Dalej' }).click()
  const effect = page.getByRole('region', { name: 'Sprawdź, co się zmieni' })
  await expect(effect.getByRole('row', { name: /Obowiązuje/ })).toContainText('01.02.2025')
  await page.getByRole('button', { name: 'Zapisz sprostowanie' }).click()
  await expect(doneMessage(page)).toContainText('Zapisano sprostowanie.')

  await openTeam(page, 'świętokrzyski')
  await page.getByRole('link', { name: 'Powołaj na nowo' }).click()
  await fillDate(page, 'Od kiedy tak jest', ['1', '6', '2025'])
  await page.getByLabel('publikacja', { exact: false }).first().check()
  await page.getByLabel('Jaka publikacja').fill('Komunikat o powołaniu na nowo')
  await page.getByRole('button', { name: 'Dalej' }).click()
  await page.getByRole('button', { name: 'Zapisz powołanie' }).click()
  await expect(doneMessage(page)).toHaveText('Zapisano ponowne powołanie.')
  await page.goto('/zespoly/swietokrzyskie')
  await expect(page.getByRole('region', { name: 'Historia' })).toContainText('Ponowne powołanie zespołu')
})
