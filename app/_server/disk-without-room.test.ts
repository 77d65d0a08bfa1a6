import { expect, test, vi } from 'vitest'
import { type FormActionProp, idleForm } from '#components/form/form-state.ts'
import { signedOutLabels } from '#components/panel/sign-in-page.tsx'
import type { Database } from '#db/client.ts'
import { securityLog, sessions, tags } from '#db/schema/index.ts'
import { storageErrorCode } from '#db/storage-error-code.ts'
import { openTestDatabase } from '#db/testing.ts'
import { aSession, aTag, putRow } from '#db/testing-rows.ts'
import { Busy, Forbidden } from '#domain/errors.ts'
import { mayManageRecords } from '#domain/permissions.ts'
import { endSession } from '#services/session/end-session.ts'
import { findSession } from '#services/session/find-session.ts'
import { sessionIdOf } from '#services/session/session-token.ts'
import { createTag } from '#services/tag/create-tag.ts'
import { accountOf, asAuthor, asEditor, asNobody, NOW } from '#services/testing.ts'

/* A disk without room, as the database meets it: what is there can be read, and every write gets an answer in words. */

const there = vi.hoisted(() => ({
  staff: null as unknown,
  endSession: () => {},
  redirect: vi.fn(),
  signOut: vi.fn(),
}))
vi.mock('server-only', () => ({}))
vi.mock('next/cache', () => ({ refresh: () => {} }))
vi.mock('next/navigation', () => ({ redirect: there.redirect }))
vi.mock('./auth.ts', () => ({ signOut: there.signOut }))
vi.mock('./context.ts', () => ({}))
vi.mock('./staff.ts', () => ({
  findStaff: async () => there.staff,
  endStaffSession: async () => there.endSession(),
}))
const { answerTo, formAction, goTo } = await import('./form-action.ts')
const { staffRoute } = await import('./staff-route.ts')
const { signOutAction } = await import('../(staff)/sign-out-action.ts')

/** Not one page more, and no room left on those it has. */
function fill({ $client }: Database): void {
  $client.pragma(`max_page_count = ${$client.pragma('page_count', { simple: true })}`)
  untilFull((number) => {
    const name = `tag ${number}`
    putRow($client, 'tags', aTag({ name, slug: `tag-${number}`, fold_key: name }))
  })
  const refusal = { recorded_at: NOW, kind: 'refused', verb: null, account_id: null, details: '{}' }
  untilFull(() => putRow($client, 'security_log', refusal))
}

function untilFull(put: (number: number) => unknown): void {
  try {
    for (let number = 1; number < 20_000; number += 1) put(number)
  } catch (error) {
    if (storageErrorCode(error) !== 'disk-full') throw error
  }
}

function fullDisk() {
  const db = openTestDatabase()
  const [editor, author, nobody] = [asEditor(db), asAuthor(db), asNobody(db)]
  fill(db)
  vi.spyOn(console, 'log').mockImplementation(() => {})
  there.staff = { context: editor }
  return { db, editor, author, nobody }
}

const long = { name: `Szkolenia ${'y'.repeat(40)}` }

test('a form says what happened and keeps what was typed', async () => {
  const { editor } = fullDisk()
  const action: FormActionProp = formAction({
    run: ({ context }, read) => answerTo(createTag(context, { name: read.text('name') }), () => goTo('/panel/tagi')),
  })
  const form = new FormData()
  form.set('name', long.name)
  const state = await action(idleForm, form)
  expect(state).toMatchObject({ status: 'stopped', typed: { name: [long.name] } })
  expect(state.message).toMatch(/^Nie zapisano: na serwerze skończyło się miejsce na dysku\. Powiadom administratora/)
  expect(editor.db.select().from(tags).all().length).toBeGreaterThan(0)
})

test('a program gets 507 with a code', async () => {
  fullDisk()
  const route = staffRoute({ may: mayManageRecords, run: ({ context }) => Response.json(createTag(context, long)) })
  const answer = await route(new Request('https://portal.example/x'), { params: Promise.resolve({}) })
  expect([answer.status, await answer.json()]).toMatchObject([507, { code: 'disk-full', status: 507 }])
  expect(console.log).toHaveBeenCalledWith(expect.stringContaining('"fault":"disk-full"'))
})

test('while somebody else writes, a program is told when to come back', async () => {
  there.staff = { context: asEditor(openTestDatabase()) }
  vi.spyOn(console, 'log').mockImplementation(() => {})
  const busy = () => {
    throw new Busy('locked', { cause: Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' }) })
  }
  const route = staffRoute({ may: mayManageRecords, run: busy })
  const answer = await route(new Request('https://portal.example/x'), { params: Promise.resolve({}) })
  expect([answer.status, answer.headers.get('retry-after'), await answer.json()]).toMatchObject([
    503,
    '5',
    { code: 'storage-busy' },
  ])
})

test('whoever may not still may not, though there is no room to write it down', () => {
  const { db, nobody } = fullDisk()
  const before = db.select().from(securityLog).all().length
  expect(() => createTag(nobody, long)).toThrow(Forbidden)
  expect(db.select().from(securityLog).all()).toHaveLength(before)
})

test('a sign-out takes the cookie and says that the session itself still holds', async () => {
  const db = openTestDatabase()
  const { accountId } = asEditor(db).actor
  vi.spyOn(console, 'log').mockImplementation(() => {})
  there.endSession = () => endSession(db, { sessionId: sessionIdOf('znak'), accountId }, NOW)
  db.$client.pragma('query_only = on')
  await signOutAction()
  expect(there.signOut).toHaveBeenCalledOnce()
  expect(there.redirect).toHaveBeenCalledWith('/logowanie?wylogowano=przegladarka')
  expect(signedOutLabels.browser).toMatch(/^Wylogowano w tej przeglądarce\. .*wygaśnie/)

  db.$client.pragma('query_only = off')
  await signOutAction()
  expect(there.redirect).toHaveBeenLastCalledWith('/logowanie?wylogowano=1')
})

test('a session reads on', () => {
  const db = openTestDatabase()
  const row = aSession({
    id: sessionIdOf('znak'),
    account_id: accountOf(db, 'anna'),
    created_at: NOW,
    last_seen_at: NOW,
  })
  putRow(db.$client, 'sessions', { ...row, expires_at: NOW + 43_200_000 })
  db.$client.pragma('query_only = on')
  expect(findSession(db, 'znak', NOW + 120_000)).not.toBeNull()
  expect(db.select().from(sessions).get()?.lastSeenAt).toBe(NOW)
})
