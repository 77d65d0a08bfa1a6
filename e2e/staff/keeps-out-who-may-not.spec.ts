import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { formsOf } from '../support/html-forms.ts'
import type { Portal } from '../support/portal.ts'
import { type Answer, type StaffClient, staffClient, withValues } from '../support/staff-client.ts'
import { expect, test } from '../support/staff-http-test.ts'
import { findStaffRoutes, type StaffRight, type StaffRoute, staffRoutes } from '../support/staff-routes.ts'

const pages = new Set(findStaffRoutes().flatMap(({ pattern, isPage }) => (isPage ? [pattern] : [])))
const people = { autor: 'author', redaktor: 'editor', administrator: 'administrator' } as const satisfies Record<
  string,
  StaffRight
>

/** Asks for an address as its route is meant to be asked: a page is read, a route that only takes in is sent nothing. */
function ask(client: StaffClient, { pattern, example }: StaffRoute): Promise<Answer> {
  if (pages.has(pattern)) return client.get(example)
  const source = readFileSync(join('app', '(staff)', pattern, 'route.ts'), 'utf8')
  const json = { accept: 'application/json' }
  if (source.includes('export const GET')) return client.get(example, json)
  return client.send('POST', example, { headers: { ...json, 'content-type': 'application/json' }, body: '{}' })
}

const isStranger = ({ status, location }: Answer) =>
  status === 401 || (status === 307 && (location?.startsWith('/logowanie?callbackUrl=') ?? false))

for (const [person, right] of Object.entries(people) as [keyof typeof people, StaffRight][]) {
  test(`${person} opens what the table says and nothing else`, async ({ clientOf }) => {
    const client = await clientOf(person)
    for (const route of staffRoutes) {
      const answer = await ask(client, route)
      const opened = answer.status !== 403 && !isStranger(answer)
      expect.soft([route.pattern, opened], `${answer.status}`).toEqual([route.pattern, route.may[right]])
      expect.soft(answer.status, route.pattern).toBeLessThan(500)
    }
  })
}

/** Nothing of the panel opens to this client. */
async function expectNothingOpens(client: StaffClient): Promise<void> {
  for (const route of staffRoutes) {
    const answer = await ask(client, route)
    expect.soft(isStranger(answer), `${route.pattern}: ${answer.status}`).toBe(true)
    expect.soft(answer.text, route.pattern).not.toContain('panel-menu')
  }
}

test('nothing opens to a stranger', async ({ portal }) => {
  await expectNothingOpens(staffClient(portal.url))
})

test('nothing opens to a session that was ended, that nobody used for an hour, or that is twelve hours old', async ({
  portal,
  clientOf,
}) => {
  const hour = 3_600_000
  for (const [way, sql] of [
    ['ended', 'ended_at = last_seen_at'],
    ['idle', `last_seen_at = last_seen_at - ${hour} - 1000, created_at = created_at - 2 * ${hour}`],
    ['old', `created_at = created_at - 12 * ${hour}, expires_at = expires_at - 12 * ${hour}`],
  ]) {
    const client = await clientOf('redaktor')
    expect((await client.get('/panel')).status, `before: ${way}`).toBe(200)
    inDatabase(portal, (db) =>
      db.exec(`update sessions set ${sql} where rowid = (select max(rowid) from sessions where account_id = 3)`),
    )
    expect(isStranger(await client.get('/panel')), way).toBe(true)
    if (way === 'ended') await expectNothingOpens(client)
  }
})

test('nothing opens to an account disabled a moment ago, and what it sends does nothing', async ({
  portal,
  clientOf,
}) => {
  const client = await clientOf('redaktor')
  const { text } = await client.get('/panel/tagi/nowy')
  const form = formsOf(text).find(({ fields }) => fields.some(({ name }) => name === 'name'))
  if (!form) throw new Error('The form of a tag is not there')
  const administrator = await clientOf('wszystko')
  const confirm = await administrator.get('/panel/konta/3/wylacz')
  const [disable] = formsOf(confirm.text).filter(({ fields }) => fields.some(({ name }) => name === 'seenLockVersion'))
  if (!disable) throw new Error('The form that disables is not there')
  expect((await administrator.post('/panel/konta/3/wylacz', withValues(disable, {}))).status).toBe(303)

  await expectNothingOpens(client)
  const before = auditCount(portal)
  const answer = await client.post('/panel/tagi/nowy', withValues(form, { name: 'Tag po zwolnieniu' }))
  expect(answer.status).toBeLessThan(500)
  expect(auditCount(portal)).toBe(before)

  const [enable] = formsOf((await administrator.get('/panel/konta/3')).text).filter(
    ({ fields }) =>
      fields.some(({ name }) => name === 'seenLockVersion') && fields.every(({ name }) => name !== 'email'),
  )
  if (enable) await administrator.post('/panel/konta/3', withValues(enable, {}))
})

test('forms of pages that one may not open do nothing when sent all the same', async ({ portal, clientOf }) => {
  test.setTimeout(240_000)
  const everything = await clientOf('wszystko')
  for (const person of ['autor', 'administrator'] as const) {
    const client = await clientOf(person)
    const accountId = inDatabase(portal, (db) =>
      Number(db.prepare('select id from accounts where email = ?').pluck().get(`${person}@komunikat.localhost`)),
    )
    for (const { pattern, example, may } of staffRoutes) {
      if (may[people[person]] || !pages.has(pattern)) continue
      const { text } = await everything.get(example)
      for (const form of formsOf(text)) {
        // What has no fields of its own is signing out.
        if (form.method !== 'post' || form.fields.every(({ name }) => name.startsWith('$ACTION'))) continue
        const before = auditCount(portal, accountId)
        const answer = await client.post(example, withValues(form, {}))
        expect.soft(answer.status, `${person}: ${example}`).toBeLessThan(500)
        expect.soft(auditCount(portal, accountId), `${person} sent the form of ${example}`).toBe(before)
      }
    }
  }
})

function inDatabase<Value>(portal: Portal, act: (db: Sqlite.Database) => Value): Value {
  const db = new Sqlite(join(portal.dataDir, 'komunikat.sqlite'))
  try {
    return act(db)
  } finally {
    db.close()
  }
}

/** Entries of one account, or of all: the portal's own work, as reading the words of files, comes when it comes. */
function auditCount(portal: Portal, accountId?: number): number {
  const whose = accountId === undefined ? 'is not null' : `= ${accountId}`
  return inDatabase(portal, (db) =>
    Number(db.prepare(`select count(*) from audit_log where actor_id ${whose}`).pluck().get()),
  )
}
