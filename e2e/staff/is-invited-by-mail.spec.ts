import { expect, test } from '@playwright/test'
import { axeFindings } from '../support/axe.ts'
import { startMailServer } from '../support/mail-server.ts'
import { startPortal } from '../support/portal.ts'
import { signIn, signInByPassword } from '../support/staff.ts'

const EMAIL = 'nowa.redaktorka@urzad.example'
const PASSWORD = 'zielony rower pod dachem'

test('somebody is invited by mail, sets a password by its link, once, and signs in', async ({ browser }) => {
  const mail = await startMailServer()
  const portal = await startPortal({ demo: true, env: mail.env })
  const office = await browser.newContext({ baseURL: portal.url })
  const home = await browser.newContext({ baseURL: portal.url })
  try {
    const [page, theirs] = await Promise.all([office.newPage(), home.newPage()])
    await signIn(page, 'administrator')
    await page.goto('/panel/konta/nowe')
    await page.getByLabel('Imię i nazwisko').fill('Nowa Redaktorka')
    await page.getByLabel('Adres e-mail').fill(EMAIL)
    await page.getByRole('checkbox', { name: 'redaktor' }).check()
    await page.getByRole('button', { name: 'Utwórz konto' }).click()
    await expect(page.getByText('Odnośnik do ustawienia hasła wysyłamy e-mailem.')).toBeVisible()

    const linkOf = () => /\/haslo\/[\w-]{43}/.exec(mail.received.map(({ text }) => text).join('\n'))?.[0] ?? null
    await expect.poll(linkOf, { timeout: 30_000 }).not.toBeNull()
    const link = linkOf() ?? ''
    await theirs.goto(link)
    await expect(theirs.getByText(EMAIL)).toBeVisible()
    await theirs.getByLabel('Nowe hasło', { exact: true }).fill('krótkie')
    await theirs.getByRole('button', { name: 'Ustaw hasło' }).click()
    await expect(theirs.getByText('Hasło jest za krótkie.').first()).toBeVisible()
    expect(await axeFindings(theirs)).toEqual([])
    await theirs.getByLabel('Nowe hasło', { exact: true }).fill(PASSWORD)
    await theirs.getByLabel('Powtórz nowe hasło').fill(PASSWORD)
    await theirs.getByRole('button', { name: 'Ustaw hasło' }).click()
    await expect(theirs.getByRole('heading', { level: 1, name: 'Ustawiono hasło' })).toBeVisible()

    await theirs.goto(link)
    await expect(theirs.getByRole('heading', { level: 1, name: 'Ten odnośnik już nie działa' })).toBeVisible()
    await theirs.getByRole('link', { name: 'Przejdź do logowania' }).click()
    await expect(theirs.getByRole('link', { name: 'Nie pamiętam hasła' })).toBeVisible()
    await signInByPassword(theirs, EMAIL, PASSWORD)
    await expect(theirs.getByRole('heading', { level: 1, name: 'Pulpit' })).toBeVisible()
    expect(portal.output()).not.toContain(link.slice('/haslo/'.length))
  } finally {
    await Promise.all([office.close(), home.close()])
    await portal.stop()
    await mail.stop()
  }
})
