import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { aSession, HOUR, NOON, putRow } from '#db/testing-rows.ts'
import { accountOf, asEditor } from '../testing.ts'
import { lastSignIns, listOpenSessions } from './session-queries.ts'

test('open sessions are those still valid; the last sign-in is the last of all', () => {
  const db = openTestDatabase()
  const anna = accountOf(db, 'anna')
  const bogdan = accountOf(db, 'bogdan')
  const put = (id: string, row = {}) => putRow(db.$client, 'sessions', aSession({ id, account_id: anna, ...row }))
  put('dawna', { created_at: NOON - 2 * HOUR, last_seen_at: NOON - 2 * HOUR })
  put('pierwsza', { created_at: NOON - 1, last_seen_at: NOON - 1 })
  put('druga', { last_seen_at: NOON + 5 })
  put('skończona', { ended_at: NOON })
  put('cudza', { account_id: bogdan, created_at: NOON - 3, last_seen_at: NOON })
  expect(listOpenSessions(asEditor(db, NOON + 10), anna).map(({ id }) => id)).toEqual(['druga', 'pierwsza'])
  expect(listOpenSessions(asEditor(db, NOON + 2 * HOUR), anna)).toEqual([])
  expect([...lastSignIns(db)]).toEqual([
    [anna, NOON],
    [bogdan, NOON - 3],
  ])
  expect(lastSignIns(db).has(accountOf(db, 'dorota'))).toBe(false)
})
