import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { DATABASE_FILE, openDatabase } from '#db/client.ts'
import { accounts } from '#db/schema/index.ts'
import { editorContext } from '#services/context.ts'
import { createPreview } from '#services/preview/create-preview.ts'
import { writeDraft } from '../support/articles.ts'
import { axeFindings } from '../support/axe.ts'
import { doneMessage, untilTaken } from '../support/forms.ts'
import { signIn } from '../support/staff.ts'
import { expect, test } from '../support/staff-test.ts'
import { beyondWindow, RULES_OF_LOOKS, show } from '../support/standards.ts'

/** What is wrong with a page that people without an account see, on the narrowest phone and in the dark. */
async function findings(page: Page): Promise<string[]> {
  await show(page, 'light', 320)
  const onPhone = [...(await axeFindings(page)), ...((await beyondWindow(page)) > 0 ? ['wider than the window'] : [])]
  await show(page, 'dark', 1280)
  return [...onPhone, ...(await axeFindings(page, RULES_OF_LOOKS.dark))]
}

/** Comes to something by the Tab key alone, as somebody without a mouse does. */
async function tabTo(page: Page, place: Locator): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Tab')
    await expect(place).toBeFocused({ timeout: 100 })
  }).toPass()
}

const TITLE = 'Komunikat o nowej infolinii'

test('somebody without an account reads a draft by a link, comments and confirms it, until the link is revoked', async ({
  page,
  browser,
  baseURL,
  portal,
}) => {
  await signIn(page, 'redaktor')
  const { articleId } = await writeDraft(page, { title: TITLE, words: 'Numer 800 000 000 działa całą dobę.' })
  await page.goto(`/panel/artykuly/${articleId}/podglady`)
  await page.getByLabel('Dla kogo').fill('Rzecznik wojewody')
  await page.getByRole('button', { name: 'Utwórz odnośnik' }).click()
  const address = (await page.locator('.secret-value').textContent()) ?? ''
  const secret = address.split('/').at(-1) ?? ''
  expect(secret).toMatch(/^[\w-]{32}$/)

  const plain = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false })
  const outsider = await plain.newPage()
  // A scanner of mail follows the link: it reads nothing of the text.
  const scanned = await outsider.goto(address)
  expect(await scanned?.text()).not.toContain('infolinii')
  // Checkers need a script; the outsider does without.
  const looking = await browser.newContext({ baseURL: baseURL ?? '' })
  const looked = await looking.newPage()
  await looked.goto(address)
  expect(await findings(looked)).toEqual([])
  await tabTo(outsider, outsider.getByRole('button', { name: 'Otwórz podgląd' }))
  await outsider.keyboard.press('Enter')
  await expect(outsider.getByRole('heading', { level: 1, name: TITLE })).toBeVisible()
  const reading = new URL(outsider.url()).pathname
  const answer = await outsider.reload()
  expect(answer?.headers()).toMatchObject({
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex, nofollow, noarchive',
  })
  expect(await plain.cookies()).toEqual([])
  await looked.goto(`${reading}?wyslano=uwaga`)
  expect(await findings(looked)).toEqual([])
  await looked.getByRole('link', { name: /Dodaj uwagę.*Numer 800/ }).click()
  const send = looked.getByRole('button', { name: 'Wyślij uwagę' })
  await untilTaken(send)
  await send.click()
  await expect(looked.getByText('Wpisz uwagę.').first()).toBeVisible()
  expect(await findings(looked)).toEqual([])
  expect(await looking.cookies()).toEqual([])

  const link = outsider.getByRole('link', { name: /Dodaj uwagę.*Numer 800/ })
  const [beside, words] = [await link.boundingBox(), await outsider.getByText(/^Numer 800/).boundingBox()]
  expect(beside?.x, 'beside the words, not over them').toBeGreaterThanOrEqual((words?.x ?? 0) + (words?.width ?? 0))
  await tabTo(outsider, link)
  await outsider.keyboard.press('Enter')
  await outsider.getByRole('button', { name: 'Wyślij uwagę' }).click()
  await expect(outsider.getByText('Wpisz uwagę.').first()).toBeVisible()
  await outsider.getByLabel('Fragment', { exact: true }).fill('całą dobę')
  await outsider.getByLabel('Uwaga', { exact: true }).fill('Tylko w dni robocze.')
  await outsider.getByLabel('Podpis').fill('Ewa Lis')
  await outsider.keyboard.press('Enter')
  await expect(doneMessage(outsider)).toHaveText('Wysłano uwagę. Redakcja ma ją przy tekście.')
  await outsider.getByLabel('Kto potwierdza').fill('Ewa Lis')
  await tabTo(outsider, outsider.getByRole('button', { name: 'Potwierdzam' }))
  await outsider.keyboard.press('Enter')
  await expect(doneMessage(outsider)).toHaveText('Wysłano potwierdzenie. Redakcja ma je przy tekście.')

  await page.goto(`/panel/artykuly/${articleId}/uwagi`)
  const thread = page.getByRole('article', { name: /^Uwaga nr/ })
  await expect(thread).toContainText('z podglądu, podpisano: Ewa Lis')
  await expect(page.locator('mark')).toHaveText('całą dobę')
  await page.goto(`/panel/artykuly/${articleId}/podglady`)
  const sent = page.getByRole('listitem').filter({ hasText: 'Rzecznik wojewody' })
  await expect(sent).toContainText('Otwarto 1 raz')
  await expect(sent.getByRole('list', { name: 'Potwierdzenia' })).toContainText('Ewa Lis')

  await sent.getByRole('button', { name: 'Odwołaj odnośnik' }).click()
  await expect(doneMessage(page)).toHaveText('Odnośnik odwołano: od teraz niczego nie pokazuje.')
  await looked.goto(reading)
  await expect(looked.getByRole('heading', { level: 1 })).toHaveText('Nie ma takiej strony')
  await expect(looked.getByText(/Odnośnik do podglądu wygasł/)).toBeVisible()
  expect(await findings(looked)).toEqual([])
  // Revoked, over, never there: one answer.
  const db = openDatabase(join(portal.dataDir, DATABASE_FILE))
  const editor = db.select().from(accounts).where(eq(accounts.email, 'redaktor@komunikat.localhost')).get()
  const lastWeek = editorContext(db, Date.now() - 8 * 86_400_000, editor?.id ?? 0)
  const over = createPreview(lastWeek, { articleId, version: 'tekst-1', days: 7, intendedFor: null })
  db.$client.close()
  const ended = over.ok ? over.value.secret : ''
  const answers = [`/podglad/${secret}`, reading, `/podglad/${ended}`, `/podglad/${'A'.repeat(32)}`].map((path) =>
    plain.request.get(path).then(async (response) => `${response.status()} ${await response.text()}`),
  )
  const [revoked, ...others] = await Promise.all(answers)
  expect(revoked).toMatch(/^404 /)
  expect(new Set(others)).toEqual(new Set([revoked]))
  for (const known of [secret, ended, reading.split('/')[2] ?? '']) expect(portal.output()).not.toContain(known)
  await Promise.all([plain.close(), looking.close()])
})
