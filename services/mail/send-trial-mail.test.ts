import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { Forbidden } from '#domain/errors.ts'
import { accepted, accountOf, asAdministrator, auditEntries, NOW } from '../testing.ts'
import { keepsTheRulesOfVerbs } from '../testing-verbs.ts'
import { findOwnTrialMail, sendTrialMail } from './send-trial-mail.ts'
import { outbox } from './testing-mail.ts'

keepsTheRulesOfVerbs(sendTrialMail, {
  as: asAdministrator,
  given: (db) => ({ accountId: accountOf(db, 'celina') }),
})

test('one is on its way at a time, and what became of it is told to who asked', () => {
  const db = openTestDatabase()
  const context = asAdministrator(db)
  const { accountId } = context.actor
  expect(findOwnTrialMail(context)).toBeNull()
  accepted(sendTrialMail(context, { accountId }))
  accepted(sendTrialMail(context, { accountId }))
  expect(outbox(db)).toEqual([{ kind: 'trial', articleId: null, state: 'waiting', accountId }])
  expect(auditEntries(db)).toHaveLength(1)
  db.$client.exec("update mail_outbox set state = 'sent'")
  expect(findOwnTrialMail(context)).toMatchObject({ state: 'sent' })
  const later = asAdministrator(db, NOW + 1)
  accepted(sendTrialMail(later, { accountId }))
  expect(findOwnTrialMail(later)).toMatchObject({ state: 'waiting', stateAt: NOW + 1 })
})

test('nobody sends one to somebody else', () => {
  const db = openTestDatabase()
  expect(() => sendTrialMail(asAdministrator(db), { accountId: accountOf(db, 'bogdan') })).toThrow(Forbidden)
  expect(outbox(db)).toEqual([])
})
