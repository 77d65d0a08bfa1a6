import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { DATABASE_FILE, openDatabase } from '#db/client.ts'
import { accounts } from '#db/schema/index.ts'
import { editorContext } from '#services/context.ts'
import { createPreview } from '#services/preview/create-preview.ts'
import { writeDraft } from '../support/articles.ts'
import { doneMessage } from '../support/forms.ts'
import { signIn } from '../support/staff.ts'
import { expect, test } from '../support/staff-test.ts'

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
  await outsider.getByRole('button', { name: 'Otwórz podgląd' }).click()
  await expect(outsider.getByRole('heading', { level: 1, name: TITLE })).toBeVisible()
  const reading = new URL(outsider.url()).pathname
  const answer = await outsider.reload()
  expect(answer?.headers()).toMatchObject({
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex, nofollow, noarchive',
  })
  expect(await plain.cookies()).toEqual([])

  await outsider.getByRole('link', { name: /Dodaj uwagę.*Numer 800/ }).click()
  await outsider.getByRole('button', { name: 'Wyślij uwagę' }).click()
  await expect(outsider.getByText('Wpisz uwagę.').first()).toBeVisible()
  await outsider.getByLabel('Fragment', { exact: true }).fill('całą dobę')
  await outsider.getByLabel('Uwaga', { exact: true }).fill('Tylko w dni robocze.')
  await outsider.getByLabel('Podpis').fill('Ewa Lis')
  await outsider.getByRole('button', { name: 'Wyślij uwagę' }).click()
  await expect(doneMessage(outsider)).toHaveText('Wysłano uwagę. Redakcja ma ją przy tekście.')
  await outsider.getByLabel('Kto potwierdza').fill('Ewa Lis')
  await outsider.getByRole('button', { name: 'Potwierdzam' }).click()
  await expect(doneMessage(outsider)).toHaveText('Wysłano potwierdzenie. Redakcja ma je przy tekście.')

  await page.goto(`/panel/artykuly/${articleId}/uwagi`)
  const thread = page.getByRole('article', { name: /^Uwaga nr/ })
  await expect(thread).toContainText('z podglądu, podpisano: Ewa Lis')
  await expect(page.locator('mark')).toHaveText('całą dobę')
  await page.goto(`/panel/artykuly/${articleId}/podglady`)
  const link = page.getByRole('listitem').filter({ hasText: 'Rzecznik wojewody' })
  await expect(link).toContainText('Otwarto 1 raz')
  await expect(link.getByRole('list', { name: 'Potwierdzenia' })).toContainText('Ewa Lis')

  await link.getByRole('button', { name: 'Odwołaj odnośnik' }).click()
  await expect(doneMessage(page)).toHaveText('Odnośnik odwołano: od teraz niczego nie pokazuje.')
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
  await plain.close()
})
