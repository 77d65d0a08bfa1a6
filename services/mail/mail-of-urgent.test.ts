import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { mailOutbox } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { URGENT_CONFIRM_MS } from '#domain/article/urgent-publication.ts'
import { MAIL_STALE_MS } from '#domain/mail/mail-state.ts'
import { confirmUrgent } from '../article/confirm-urgent.ts'
import { publishUrgently } from '../article/publish-urgently.ts'
import { saveDraft } from '../article/save-draft.ts'
import { aText } from '../article/testing.ts'
import { anUrgentText, asSecondEditor, chooseFourEyes, WHY } from '../article/testing-four-eyes.ts'
import { on } from '../article/testing-states.ts'
import { accepted, accountOf, asAuthor, asEditor, NOW } from '../testing.ts'
import { chooseMail } from './choose-mail.ts'
import { queueOverdueUrgent, urgentToSettle } from './mail-of-urgent.ts'

const LATE = NOW + URGENT_CONFIRM_MS + 1

/** Ewa published it alone; Bogdan can settle it. */
function aPortal() {
  const db = chooseFourEyes(openTestDatabase())
  accountOf(db, 'bogdan')
  return { db, urgent: anUrgentText(db, {}, asAuthor, NOW) }
}

/** Whom the outbox told of it after its moment, by the number of their account. */
const toldLate = (db: Database) =>
  db
    .select()
    .from(mailOutbox)
    .all()
    .flatMap(({ kind, createdAt, accountId }) => (kind === 'urgent' && createdAt >= LATE ? [accountId] : []))

test('that nobody settled it in time is told once, after its moment, to those who still can', () => {
  const { db } = aPortal()
  queueOverdueUrgent(db, LATE - 1)
  expect(toldLate(db)).toEqual([])
  queueOverdueUrgent(db, LATE)
  queueOverdueUrgent(db, LATE + 5_000)
  expect(toldLate(db)).toEqual([accountOf(db, 'bogdan')])
})

test('what was confirmed in time, or found too late to be news, is told to nobody', () => {
  const { db, urgent } = aPortal()
  queueOverdueUrgent(db, NOW + URGENT_CONFIRM_MS + MAIL_STALE_MS)
  expect(toldLate(db)).toEqual([])
  accepted(confirmUrgent(asEditor(db), on(urgent)))
  queueOverdueUrgent(db, LATE)
  expect(toldLate(db)).toEqual([])
})

test('who does not want it is not told, and whoever becomes an editor meanwhile is told once too', () => {
  const { db } = aPortal()
  accepted(chooseMail(asEditor(db), { accountId: accountOf(db, 'bogdan'), kinds: [] }))
  queueOverdueUrgent(db, LATE)
  expect(toldLate(db)).toEqual([])
  const dorota = accountOf(db, 'dorota')
  db.$client.exec(`insert into account_rights (account_id, right, granted_at) values (${dorota}, 'editor', ${NOW})`)
  queueOverdueUrgent(db, LATE + 1)
  queueOverdueUrgent(db, LATE + 2)
  expect(toldLate(db)).toEqual([dorota])
})

test('a second urgent publication of the same article is told of too', () => {
  const { db, urgent } = aPortal()
  queueOverdueUrgent(db, LATE)
  const changed = accepted(saveDraft(asAuthor(db, LATE), { ...on(urgent), ...aText({ words: 'Numer 2.' }) }))
  accepted(publishUrgently(asSecondEditor(db, LATE), { ...on(changed), reason: 'Drugi powód.', changeNote: null }))
  expect(urgentToSettle(db, [urgent.articleId], asEditor(db).actor)).toMatchObject([
    { reason: WHY },
    { reason: 'Drugi powód.' },
  ])
  const before = toldLate(db).length
  queueOverdueUrgent(db, LATE + URGENT_CONFIRM_MS + 1)
  expect(toldLate(db)).toHaveLength(before + 1)
})

test('it is theirs to settle who had no hand in it, and it says who did by unit and position', () => {
  const { db, urgent } = aPortal()
  db.$client.exec("update accounts set unit = 'Wydział Prasowy', position = 'redaktor' where email like 'ewa@%'")
  expect(urgentToSettle(db, [urgent.articleId], asEditor(db).actor)).toMatchObject([
    { articleId: urgent.articleId, by: 'Wydział Prasowy, redaktor', confirmBy: NOW + URGENT_CONFIRM_MS },
  ])
  for (const context of [asSecondEditor(db), asAuthor(db)]) {
    expect(urgentToSettle(db, [urgent.articleId], context.actor)).toEqual([])
  }
})
