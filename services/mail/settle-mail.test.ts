import { expect, test } from 'vitest'
import { mailOutbox } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { Conflict, NotFound } from '#domain/errors.ts'
import { A_DAY, accepted, asAdministrator, auditEntries, NOW } from '../testing.ts'
import { keepsTheRulesOfVerbs } from '../testing-verbs.ts'
import { isMailStuckForStaff, listMailInDoubt, readMailState } from './mail-queries.ts'
import { leaveMail, sendMailAgain } from './settle-mail.ts'
import { aMail, anUncertainMail, outbox } from './testing-mail.ts'

keepsTheRulesOfVerbs(sendMailAgain, { as: asAdministrator, given: (db) => ({ mailId: anUncertainMail(db) }) })
keepsTheRulesOfVerbs(leaveMail, { as: asAdministrator, given: (db) => ({ mailId: anUncertainMail(db) }) })

test('what is uncertain or refused waits until an administrator decides, and then nobody is warned of it', () => {
  const db = openTestDatabase()
  const uncertain = anUncertainMail(db)
  const refused = aMail(db, { state: 'given-up', failure: 'recipient-refused', replyCode: 550 })
  aMail(db, { state: 'sent' })
  const context = asAdministrator(db)
  expect(listMailInDoubt(context).map(({ id }) => id)).toEqual([refused, uncertain])
  expect(isMailStuckForStaff(context)).toBe(true)
  accepted(leaveMail(context, { mailId: refused }))
  accepted(sendMailAgain(context, { mailId: uncertain }))
  expect(outbox(db).map(({ state }) => state)).toEqual(['waiting', 'left', 'sent'])
  expect(isMailStuckForStaff(context)).toBe(false)
  expect(auditEntries(db)).toMatchObject([{ verb: 'mail.leave' }, { verb: 'mail.send-again' }])
  expect(() => sendMailAgain(context, { mailId: uncertain })).toThrow(Conflict)
  expect(() => leaveMail(context, { mailId: 999 })).toThrow(NotFound)
})

test('the state of the mail says since when it waits, and why the last try of what waits failed', () => {
  const db = openTestDatabase()
  const context = asAdministrator(db)
  expect(readMailState(context)).toMatchObject({ waiting: 0, waitingSince: null, lastFailure: null })
  aMail(db, { createdAt: NOW - A_DAY, stateAt: NOW - 1, tryAt: NOW + 60_000, tries: 1, failure: 'unreachable' })
  aMail(db)
  aMail(db, { state: 'sent', createdAt: NOW - 2 * A_DAY })
  expect(readMailState(context)).toMatchObject({
    waiting: 2,
    waitingSince: NOW - A_DAY,
    lastFailure: { failure: 'unreachable', replyCode: null, tryAt: NOW + 60_000 },
  })
})

test('a former address is forgotten when its mail is left, and kept for one that is sent again', () => {
  const db = openTestDatabase()
  const [left, again] = ['a@urzad.example', 'b@urzad.example'].map((toAddress) =>
    aMail(db, { kind: 'former-address', state: 'uncertain', toAddress }),
  )
  accepted(leaveMail(asAdministrator(db), { mailId: left ?? 0 }))
  accepted(sendMailAgain(asAdministrator(db), { mailId: again ?? 0 }))
  expect(db.select().from(mailOutbox).all()).toMatchObject([{ toAddress: null }, { toAddress: 'b@urzad.example' }])
})
