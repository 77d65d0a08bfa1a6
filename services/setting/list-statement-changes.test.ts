import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { defaultSettings } from '#domain/setting/setting-input.ts'
import { A_DAY, accepted, asAdministrator, NOW } from '../testing.ts'
import { changeSettings } from './change-settings.ts'
import { listStatementChanges } from './list-statement-changes.ts'

test('each change of the statement is listed with its day and with what stood before; other settings are not', () => {
  const db = openTestDatabase()
  const choose = (at: number, choices: Record<string, unknown>, seenLockVersion = 0) =>
    accepted(
      changeSettings(asAdministrator(db, at), {
        choices: Object.entries(choices).map(([key, value]) => ({ key: key as 'publisher', value, seenLockVersion })),
      }),
    )
  choose(NOW, { publisher: 'Urząd' })
  expect(listStatementChanges(db)).toEqual([])
  choose(NOW + A_DAY, { 'statement-status': 'w pełni zgodna', 'statement-barriers': '' })
  choose(NOW + 2 * A_DAY, { 'statement-reviewed-on': '2027-03-01' })
  expect(listStatementChanges(db)).toEqual([
    { at: NOW + 2 * A_DAY, replaced: [{ key: 'statement-reviewed-on', before: null }] },
    {
      at: NOW + A_DAY,
      replaced: [
        { key: 'statement-status', before: 'częściowo zgodna' },
        { key: 'statement-barriers', before: defaultSettings['statement-barriers'] },
      ],
    },
  ])
})
