import { expect, test } from 'vitest'
import { settings } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { defaultSettings } from '#domain/setting/setting-input.ts'
import { A_DAY, accepted, asAdministrator, auditEntries, NOW } from '../testing.ts'
import { expectRefused, keepsTheRulesOfVerbs } from '../testing-verbs.ts'
import { changeSetting } from './change-setting.ts'
import { readSettings } from './setting-queries.ts'

keepsTheRulesOfVerbs(changeSetting, {
  as: asAdministrator,
  given: () => ({ key: 'site-name' as const, value: 'Portal' }),
})

test('until somebody chooses, the defaults hold', () => {
  const db = openTestDatabase()
  expect(readSettings(db)).toEqual(defaultSettings)
  accepted(changeSetting(asAdministrator(db), { key: 'site-name', value: 'Portal' }))
  expect(readSettings(db)).toEqual({ ...defaultSettings, 'site-name': 'Portal' })
})

test('chosen again it is the same row, with a new moment and an entry for each choice', () => {
  const db = openTestDatabase()
  accepted(changeSetting(asAdministrator(db), { key: 'site-name', value: 'Portal' }))
  accepted(changeSetting(asAdministrator(db, NOW + A_DAY), { key: 'site-name', value: 'Komunikaty' }))
  expect(db.select().from(settings).all()).toMatchObject([{ id: 1, value: '"Komunikaty"', updatedAt: NOW + A_DAY }])
  expect(auditEntries(db).map(({ subjectKind, subjectId, details }) => ({ subjectKind, subjectId, details }))).toEqual([
    { subjectKind: 'setting', subjectId: 1, details: { key: 'site-name', value: 'Portal' } },
    { subjectKind: 'setting', subjectId: 1, details: { key: 'site-name', value: 'Komunikaty' } },
  ])
})

test('a value of the wrong shape is refused', () => {
  const db = openTestDatabase()
  const context = asAdministrator(db)
  expectRefused(db, changeSetting, context, { key: 'site-name', value: ' ' }, { field: 'value', key: 'missing' })
})

test('the day the accessibility statement was first made is written once', () => {
  const db = openTestDatabase()
  const context = asAdministrator(db)
  const key = 'statement-made-on' as const
  accepted(changeSetting(context, { key, value: '2027-02-05' }))
  expectRefused(db, changeSetting, context, { key, value: '2027-02-06' }, { field: 'value', key: 'never-moves' })
  expect(readSettings(db)[key]).toBe('2027-02-05')
})

test('days of the statement in the wrong order are refused', () => {
  const db = openTestDatabase()
  const input = { key: 'site-updated-on' as const, value: '2020-01-01' }
  expectRefused(db, changeSetting, asAdministrator(db), input, { field: 'value', key: 'before-publication' })
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
