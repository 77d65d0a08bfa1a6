import { type Browser, expect, type Locator, type Page, test } from '@playwright/test'
import { axeFindings } from '../support/axe.ts'
import { doneMessage } from '../support/forms.ts'
import { startMailServer } from '../support/mail-server.ts'
import { type Portal, startPortal } from '../support/portal.ts'
import { signIn } from '../support/staff.ts'

type Person = { readonly name: string; readonly email: string }

async function anAdministrator(browser: Browser, { url }: Portal, javaScriptEnabled: boolean): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: url, javaScriptEnabled })).newPage()
  await signIn(page, 'administrator')
  return page
}

/** Opens an account, whose owner is sent a link by mail. */
async function invite(page: Page, { name, email }: Person): Promise<void> {
  await page.goto('/panel/konta/nowe')
  await page.getByLabel('Imię i nazwisko').fill(name)
  await page.getByLabel('Adres e-mail').fill(email)
  await page.getByRole('checkbox', { name: 'redaktor' }).check()
  await page.getByRole('button', { name: 'Utwórz konto' }).click()
  await expect(page.getByText('Odnośnik do ustawienia hasła wysyłamy e-mailem.')).toBeVisible()
}

const lineOf = (page: Page, { name }: Person): Locator =>
  page.getByRole('table', { name: 'Wiadomości do rozstrzygnięcia' }).getByRole('row').filter({ hasText: name })

/** Opens the state of the system until it shows the mail to this person. */
async function untilInDoubt(page: Page, person: Person): Promise<Locator> {
  const line = lineOf(page, person)
  await expect(async () => {
    await page.goto('/panel/stan')
    await expect(line).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 40_000 })
  return line
}

for (const javaScriptEnabled of [true, false]) {
  test(`what did not arrive is sent again by an administrator, once, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    browser,
  }) => {
    const variant = javaScriptEnabled ? 'a' : 'b'
    const refused = { name: `Olga Odmówiona-${variant}`, email: `odmowiona.${variant}@urzad.example` }
    const cutOff = { name: `Ula Urwana-${variant}`, email: `urwana.${variant}@urzad.example` }
    const mail = await startMailServer()
    const mailTo = ({ email }: Person) => mail.received.filter(({ to }) => to.includes(email))
    const first = await startPortal({ demo: true, env: mail.env })
    let portal = first
    const sendAgain = async (page: Page, person: Person) => {
      await lineOf(page, person).getByRole('button', { name: 'Wyślij ponownie' }).click()
      await expect(doneMessage(page)).toHaveText('Dodano wiadomość do kolejki. Portal wyśle ją za chwilę.')
      await expect(lineOf(page, person)).toHaveCount(0)
      await expect.poll(() => mailTo(person).length, { timeout: 40_000 }).toBe(1)
    }
    try {
      const page = await anAdministrator(browser, first, javaScriptEnabled)
      mail.refused.add(refused.email)
      await invite(page, refused)
      const line = await untilInDoubt(page, refused)
      await expect(line).toContainText('Odnośnik do ustawienia hasła')
      await expect(line).toContainText('Nie wysłano: serwer poczty nie przyjął adresu odbiorcy (odpowiedź 550).')
      if (javaScriptEnabled) expect(await axeFindings(page)).toEqual([])
      mail.refused.clear()
      await sendAgain(page, refused)

      // Killed when the whole mail had gone out and the server had not answered yet.
      mail.unanswered.add(cutOff.email)
      await invite(page, cutOff)
      await expect.poll(mail.left, { timeout: 40_000 }).toBe(1)
      await first.kill()
      mail.unanswered.clear()
      const { port } = new URL(first.url)
      portal = await startPortal({ demo: true, env: { ...mail.env, DATA_DIR: first.dataDir, PORT: port } })
      await expect(await untilInDoubt(page, cutOff)).toContainText('Połączenie się urwało: nie wiadomo, czy dotarła.')
      expect(mailTo(cutOff)).toEqual([])
      await sendAgain(page, cutOff)

      // Nothing waits any more, so what was taken is all that was sent.
      await expect(async () => {
        await page.goto('/panel/stan')
        await expect(page.getByRole('row').filter({ hasText: 'Poczta do redakcji' })).toContainText(
          'Żadna wiadomość nie czeka na wysłanie.',
          { timeout: 1_000 },
        )
      }).toPass({ timeout: 40_000 })
      await expect(page.getByRole('heading', { name: 'Poczta do rozstrzygnięcia' })).toHaveCount(0)
      expect([mailTo(refused).length, mailTo(cutOff).length]).toEqual([1, 1])
      await page.context().close()
    } finally {
      await portal.stop()
      await first.stop()
      await mail.stop()
    }
  })
}

test('an administrator sees by a mail to themselves whether mail arrives', async ({ browser }) => {
  const mail = await startMailServer()
  const portal = await startPortal({ demo: true, env: mail.env })
  const mailToMe = () => mail.received.filter(({ to }) => to.includes('administrator@komunikat.localhost'))
  try {
    for (const [before, javaScriptEnabled] of [true, false].entries()) {
      const page = await anAdministrator(browser, portal, javaScriptEnabled)
      await page.goto('/panel/stan')
      await page.getByRole('button', { name: 'Wyślij wiadomość próbną do mnie' }).click()
      await expect(doneMessage(page)).toHaveText('Dodano wiadomość do kolejki. Portal wyśle ją za chwilę.')
      await expect.poll(() => mailToMe().length, { timeout: 40_000 }).toBe(before + 1)
      await expect(async () => {
        await page.goto('/panel/stan')
        await expect(page.getByText(/Ostatnią serwer poczty przyjął/)).toBeVisible({ timeout: 1_000 })
      }).toPass({ timeout: 40_000 })
      if (javaScriptEnabled) expect(await axeFindings(page)).toEqual([])
      await page.context().close()
    }
    expect(mailToMe()).toHaveLength(2)
  } finally {
    await portal.stop()
    await mail.stop()
  }
})
