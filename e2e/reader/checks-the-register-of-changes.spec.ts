import { expect, test } from '../support/reader-test.ts'

test('a reader finds a change, and checks in the browser that nobody rewrote the register', async ({
  page,
  portal,
}) => {
  await page.goto(`${portal.url}/rejestr-zmian`)
  await page.getByLabel('Rodzaj zmiany').selectOption('Nowa wersja')
  await page.getByRole('button', { name: 'Pokaż wpisy' }).click()
  await expect(page.getByText('Spotkanie wojewódzkich zespołów w Podlaskiem')).toBeVisible()

  await page
    .getByRole('link', { name: /^Wpis \d+$/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('nowa wersja')
  await page.getByText('Zapis tego wpisu w pliku').click()
  await page.getByRole('link', { name: 'Jak sprawdzić rejestr' }).click()

  await page.getByRole('button', { name: 'Sprawdź rejestr teraz' }).click()
  await expect(page.getByRole('status')).toContainText('Rejestr jest cały.')
})
