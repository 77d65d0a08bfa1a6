import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { DATABASE_FILE, openDatabase } from '#db/client.ts'
import { accounts } from '#db/schema/index.ts'
import { aPasskey, putRow } from '#db/testing-rows.ts'
import { doneMessage } from '../support/forms.ts'
import { testAtLocalhost } from '../support/localhost-test.ts'
import { growOld } from '../support/old-proof.ts'
import { haveAPhone } from '../support/phone.ts'
import { DEMO_PASSWORD, signIn } from '../support/staff.ts'
import { expectStandards } from '../support/standards.ts'

const test = testAtLocalhost()
const { expect } = test

const FACTORS = '/panel/moje-konto/drugi-skladnik'

async function addKey(page: Page, name: string): Promise<void> {
  await page.goto(FACTORS)
  await page.getByLabel('Nazwa klucza').fill(name)
  await page.getByRole('button', { name: 'Dodaj klucz dostępu' }).click()
  await page.getByRole('link', { name: 'Kody są zapisane' }).click()
  await expect(page.getByRole('rowheader', { name })).toBeVisible()
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Wyloguj się' }).click()
  await expect(page.getByText('Wylogowano.')).toBeVisible()
}

test('what is powerful is confirmed with a key of one’s own instead of the password, and with no other', async ({
  page,
  portal,
}) => {
  const phone = await haveAPhone(page)
  await signIn(page, 'administrator')
  await addKey(page, 'Telefon administratora')
  const [keyOfAdministrator = ''] = await phone.keys()

  await page.goto('/panel/ustawienia')
  const settings = page.getByRole('form', { name: 'Zapisz dane wydawcy' })
  const byKey = settings.getByRole('button', { name: 'Potwierdź kluczem' })
  await expect(byKey).toHaveCount(0)
  growOld(portal.dataDir)
  await settings.getByLabel('Telefon').fill('22 601 73 73')
  await settings.getByRole('button', { name: 'Zapisz dane wydawcy' }).click()
  await expect(byKey).toBeVisible()
  await expectStandards(page)
  await byKey.click()
  await expect(doneMessage(page)).toHaveText('Zapisano ustawienia.')
  await expect(settings.getByLabel('Telefon')).toHaveValue('22 601 73 73')
  await expect(byKey).toHaveCount(0)

  // Somebody else works at the same device, and their browser asks it for the key of the administrator.
  await signOut(page)
  await signIn(page, 'redaktor')
  await addKey(page, 'Telefon redaktora')
  growOld(portal.dataDir)
  await page.goto(FACTORS)
  const codes = page.locator('form').filter({ has: page.getByRole('button', { name: 'Utwórz nowe kody zapasowe' }) })
  await askAlways(page, keyOfAdministrator)
  await codes.getByRole('button', { name: 'Potwierdź kluczem' }).click()
  await expect(codes.getByRole('alert')).toContainText('Tego klucza nie można tu użyć')
  await expect(page.locator('output')).toHaveCount(0)
  await askAlways(page, null)
  await codes.getByRole('button', { name: 'Potwierdź kluczem' }).click()
  await expect(page.locator('output')).toHaveText(/^([a-z0-9]{4}(-[a-z0-9]{4}){3}\s?){10}$/)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the password is asked for, and no key; a key gets another name', async ({ page, portal }) => {
    await signIn(page, 'autor')
    giveKey(portal.dataDir, 'autor@komunikat.localhost')
    await page.goto(FACTORS)
    await page.getByLabel('Nowa nazwa').fill('Klucz w sejfie')
    await page.getByRole('button', { name: 'Zmień nazwę klucza' }).click()
    await expect(doneMessage(page)).toHaveText('Zmieniono nazwę klucza.')
    await expect(page.getByRole('rowheader', { name: 'Klucz w sejfie' })).toBeVisible()

    growOld(portal.dataDir)
    await page.goto(FACTORS)
    const removal = page.locator('form').filter({ has: page.getByRole('button', { name: 'Usuń ten klucz' }) })
    await expect(page.getByRole('button', { name: 'Potwierdź kluczem' })).toHaveCount(0)
    await removal.getByLabel('Twoje hasło').fill(DEMO_PASSWORD)
    await removal.getByRole('button', { name: 'Usuń ten klucz' }).click()
    await expect(doneMessage(page)).toHaveText('Usunięto drugi składnik logowania.')
  })
})

/** A key as if its owner had added it where scripts run. */
function giveKey(dataDir: string, email: string): void {
  const db = openDatabase(join(dataDir, DATABASE_FILE))
  db.$client.pragma('busy_timeout = 10000')
  const { id } = db.select({ id: accounts.id }).from(accounts).where(eq(accounts.email, email)).get() ?? { id: 0 }
  putRow(db.$client, 'passkeys', aPasskey({ account_id: id, rp_id: 'localhost' }))
  db.$client.close()
}

/** From now on the browser asks the device for this key (base64), whatever the portal wanted; null = for what it wanted. */
function askAlways(page: Page, key: string | null): Promise<void> {
  return page.evaluate((wanted) => {
    const container = navigator.credentials
    // What stands on the object hides what its prototype has.
    if (wanted === null) return void Reflect.deleteProperty(container, 'get')
    const id = Uint8Array.from(atob(wanted), (letter) => letter.charCodeAt(0))
    const get = CredentialsContainer.prototype.get.bind(container)
    Object.defineProperty(container, 'get', {
      configurable: true,
      value: ({ publicKey }: { publicKey: PublicKeyCredentialRequestOptions }) =>
        get({ publicKey: { ...publicKey, allowCredentials: [{ type: 'public-key', id }] } }),
    })
  }, key)
}
