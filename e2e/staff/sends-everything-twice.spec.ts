import { join } from 'node:path'
import { DATABASE_FILE, openDatabase } from '#db/client.ts'
import { blockIds, body, paragraph, text } from '#domain/article/body/body-builder.ts'
import { formsOf } from '../support/html-forms.ts'
import type { Portal } from '../support/portal.ts'
import { type StaffClient, withValues } from '../support/staff-client.ts'
import { expect, test } from '../support/staff-http-test.ts'

/*
 * Every form of an article's way and of the records, sent twice at once and, as a browser's back button does, once more:
 * it is done once, and whoever comes second is told in words.
 */

test.describe.configure({ timeout: 120_000 })

type Values = Readonly<Record<string, string>>

test('what is done to an article', async ({ portal, clientOf }) => {
  const client = await clientOf('wszystko')
  const id = await begin(client, 'Dwa razy')
  const steps: readonly (readonly [step: string, values?: Values])[] = [
    ['przekaz'],
    ['cofnij-przekazanie'],
    ['przekaz'],
    ['zwroc', { note: 'Popraw tytuł' }],
    ['duplikuj'],
    ['zaplanuj', { 'day-day': '2', 'day-month': '3', 'day-year': '2099', hour: '9:00' }],
    ['zmien-termin', { 'day-year': '2098' }],
    ['odwolaj-publikacje'],
    ['opublikuj'],
    ['nota', { editorNote: 'Sprostowano.' }],
    ['archiwum', { reason: 'expired' }],
    ['przywroc'],
    ['wycofaj', { reason: 'Błąd' }],
  ]
  for (const [step, values] of steps) await expectDoneOnce(portal, client, `/panel/artykuly/${id}/${step}`, values)
  const other = await begin(client, 'Dwa razy do kosza')
  await expectDoneOnce(portal, client, `/panel/artykuly/${other}/usun`)
  await expectDoneOnce(portal, client, '/panel/kosz')
})

test('what is entered into the records', async ({ portal, clientOf }) => {
  const client = await clientOf('wszystko')
  const source = { sourceName: 'Portal', sourceUrl: 'https://urzad.example' }
  const helpline = { name: 'Linia dwa razy', phone: '116 123', purpose: 'pomoc', 'stated-year': '2025', ...source }
  const legalAct = {
    kind: 'zarzadzenie',
    number: '777/2016',
    issuer: 'Wojewoda',
    title: 'w sprawie',
    'signed-year': '2016',
  }
  const plan = { title: 'Plan dwa razy', firstYear: '2016', lastYear: '2018', summary: 'O czym', ...source }
  const project = { title: 'Projekt dwa razy', programme: 'P', mechanism: 'M', sentence: 'Z' }
  const forms: readonly (readonly [address: string, values: Values])[] = [
    ['/panel/tagi/nowy', { name: 'Tag dwa razy' }],
    ['/panel/tagi/1', { name: 'Tag zmieniony' }],
    ['/panel/infolinie/nowa', helpline],
    ['/panel/instytucje/nowa', { kind: 'ngo', name: 'Fundacja Dwa Razy' }],
    ['/panel/akty/nowy', legalAct],
    ['/panel/plany/nowy', plan],
    ['/panel/projekty/nowy', { ...project, 'starts-year': '2016', 'ends-year': '2018' }],
    ['/panel/ustawienia', { publisher: 'Ministerstwo inne' }],
    ['/panel/strony/kontakt', { text: 'Inne słowa' }],
  ]
  for (const [address, values] of forms) await expectDoneOnce(portal, client, address, values)
})

async function begin(client: StaffClient, title: string): Promise<number> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' }
  const words = { title, summary: 'Zajawka', body: body(paragraph(blockIds('dwa-razy')(), text('Treść'))) }
  const answer = await client.send('POST', '/panel/artykuly/nowy/szkic', { headers, body: JSON.stringify(words) })
  return (JSON.parse(answer.text) as { articleId: number }).articleId
}

async function expectDoneOnce(portal: Portal, client: StaffClient, address: string, values: Values = {}) {
  const { text: html } = await client.get(address)
  const main = html.slice(html.indexOf('<main'))
  const form = formsOf(main).find(({ method, fields }) => method === 'post' && fields.length > 0)
  if (!form) throw new Error(`No form at ${address}`)
  const sent = withValues(form, values)
  const before = entriesIn(portal)
  const answers = await Promise.all([client.post(address, sent), client.post(address, sent)])
  answers.push(await client.post(address, sent))
  expect.soft(entriesIn(portal) - before, `${address}: entries in the log`).toBe(1)
  expect
    .soft(
      answers.some(({ status }) => status === 303),
      address,
    )
    .toBe(true)
  for (const { status, text: page } of answers) {
    expect.soft(status, address).toBeLessThan(500)
    if (status !== 303) expect.soft(page, address).toMatch(/<html lang="pl"/)
  }
}

/** Of people: the portal's own work, as reading the words of files, comes when it comes. */
function entriesIn({ dataDir }: Portal): number {
  const { $client } = openDatabase(join(dataDir, DATABASE_FILE), 'read-only')
  const count =
    $client.prepare<[], number>('select count(*) from audit_log where actor_id is not null').pluck().get() ?? 0
  $client.close()
  return count
}
