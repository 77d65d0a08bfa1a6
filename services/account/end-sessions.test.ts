import { expect, test } from 'vitest'
import { sessions } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { aSession, putRow } from '#db/testing-rows.ts'
import { accepted, accountOf, asEditor } from '../testing.ts'
import { keepsTheRulesOfVerbs } from '../testing-verbs.ts'
import { endSessions } from './end-sessions.ts'

keepsTheRulesOfVerbs(endSessions, {
  as: asEditor,
  given: (db) => ({ accountId: accountOf(db, 'bogdan'), sessionId: null }),
})

function withSessions() {
  const db = openTestDatabase()
  for (const person of ['anna', 'bogdan'] as const) {
    for (const id of ['1', '2']) {
      putRow(db.$client, 'sessions', aSession({ id: person + id, account_id: accountOf(db, person) }))
    }
  }
  const open = () =>
    db
      .select()
      .from(sessions)
      .all()
      .filter(({ endedAt }) => endedAt === null)
      .map(({ id }) => id)
  return { db, open }
}

test('all of one account, or one of them', () => {
  const { db, open } = withSessions()
  const accountId = accountOf(db, 'bogdan')
  expect(accepted(endSessions(asEditor(db), { accountId, sessionId: 'bogdan1' }))).toEqual({ ended: 1 })
  expect(open()).toEqual(['anna1', 'anna2', 'bogdan2'])
  expect(accepted(endSessions(asEditor(db), { accountId, sessionId: null }))).toEqual({ ended: 1 })
  expect(open()).toEqual(['anna1', 'anna2'])
})

test('a session of somebody else is not ended under one’s own name', () => {
  const { db, open } = withSessions()
  const accountId = accountOf(db, 'bogdan')
  expect(accepted(endSessions(asEditor(db), { accountId, sessionId: 'anna1' }))).toEqual({ ended: 0 })
  expect(open()).toHaveLength(4)
})
