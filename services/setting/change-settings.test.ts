import { expect, test } from 'vitest'
import { settings } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { Conflict } from '#domain/errors.ts'
import { type ChangeableKey, defaultSettings } from '#domain/setting/setting-input.ts'
import { A_DAY, accepted, asAdministrator, auditEntries, expectNothingChanged, NOW } from '../testing.ts'
import { expectRefused, keepsTheRulesOfVerbs } from '../testing-verbs.ts'
import { changeSettings } from './change-settings.ts'
import { listChosenSettings, readSettings } from './setting-queries.ts'

const choosing = (key: ChangeableKey, value: unknown, seenLockVersion = 0) => ({
  choices: [{ key, value, seenLockVersion }],
})

keepsTheRulesOfVerbs(changeSettings, { as: asAdministrator, given: () => choosing('site-name', 'Portal') })

test('until somebody chooses, the defaults hold', () => {
  const db = openTestDatabase()
  expect(readSettings(db)).toEqual(defaultSettings)
  accepted(changeSettings(asAdministrator(db), choosing('site-name', 'Portal')))
  expect(readSettings(db)).toEqual({ ...defaultSettings, 'site-name': 'Portal' })
})

test('chosen again it is the same row, with a new moment and an entry that says what it replaced', () => {
  const db = openTestDatabase()
  accepted(changeSettings(asAdministrator(db), choosing('site-name', 'Portal')))
  accepted(changeSettings(asAdministrator(db, NOW + A_DAY), choosing('site-name', 'Komunikaty', 1)))
  expect(db.select().from(settings).all()).toMatchObject([
    { id: 1, value: '"Komunikaty"', updatedAt: NOW + A_DAY, lockVersion: 2 },
  ])
  const entries = auditEntries(db).map(({ subjectKind, subjectId, details }) => ({ subjectKind, subjectId, details }))
  const subject = { subjectKind: 'setting', subjectId: 1 }
  expect(entries).toEqual([
    { ...subject, details: { before: { 'site-name': 'Komunikat' }, after: { 'site-name': 'Portal' } } },
    { ...subject, details: { before: { 'site-name': 'Portal' }, after: { 'site-name': 'Komunikaty' } } },
  ])
  expect([...listChosenSettings(db)]).toEqual([['site-name', 2]])
})

test.each([0, 2, 7])('seen as version %i, saved as 1: nothing is chosen', (seen) => {
  const db = openTestDatabase()
  const context = asAdministrator(db)
  accepted(changeSettings(context, choosing('site-name', 'Portal')))
  expectNothingChanged(db, () => {
    expect(() => changeSettings(context, choosing('site-name', 'Inny', seen))).toThrow(Conflict)
  })
})

test('what belongs together is chosen together or not at all', () => {
  const db = openTestDatabase()
  const context = asAdministrator(db)
  const days = (published: string, updated: string) => ({
    choices: [
      { key: 'site-published-on' as const, value: published, seenLockVersion: 0 },
      { key: 'site-updated-on' as const, value: updated, seenLockVersion: 0 },
    ],
  })
  const issue = { field: 'site-updated-on', key: 'before-publication' }
  expectRefused(db, changeSettings, context, days('2028-02-01', '2028-01-31'), issue)
  accepted(changeSettings(context, days('2028-02-01', '2028-02-01')))
  expect(readSettings(db)['site-updated-on']).toBe('2028-02-01')
  expect(auditEntries(db)).toHaveLength(1)
})

test.each([
  ['site-name', ' ', { key: 'missing' }],
  ['site-name', 'x'.repeat(121), { key: 'too-long', context: { max: 120 } }],
  ['site-name', 7, { key: 'not-text' }],
  ['contact-email', 'redakcja', { key: 'not-an-email' }],
  ['contact-phone', 'numer', { key: 'not-a-phone' }],
  ['quick-exit-url', 'javascript:alert(1)', { key: 'not-a-web-address' }],
  ['statement-made-on', '2027-02-30', { key: 'not-a-day' }],
] as const)('%s = %j is refused at its own field', (key, value, issue) => {
  const db = openTestDatabase()
  expectRefused(db, changeSettings, asAdministrator(db), choosing(key, value), { field: key, ...issue })
})

test('the day the accessibility statement was first made is written once', () => {
  const db = openTestDatabase()
  const context = asAdministrator(db)
  const key = 'statement-made-on'
  accepted(changeSettings(context, choosing(key, '2027-02-05')))
  expectRefused(db, changeSettings, context, choosing(key, '2027-02-06', 1), { field: key, key: 'never-moves' })
  expect(readSettings(db)[key]).toBe('2027-02-05')
})

test('the pinned notice is not for this verb', () => {
  const db = openTestDatabase()
  const input = choosing('pinned-article' as ChangeableKey, null)
  expect(changeSettings(asAdministrator(db), input)).toMatchObject({ ok: false, issues: [{ key: 'not-a-setting' }] })
})

test('a stored value that this code does not understand counts as not chosen', () => {
  const db = openTestDatabase()
  db.insert(settings)
    .values([
      { key: 'site-name', value: '7', updatedAt: NOW },
      { key: 'of-tomorrow', value: '"x"', updatedAt: NOW },
    ])
    .run()
  expect(readSettings(db)).toEqual(defaultSettings)
})
