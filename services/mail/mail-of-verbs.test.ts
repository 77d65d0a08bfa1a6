import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { mailOutbox } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { approveArticle } from '../article/approve-article.ts'
import { binArticle } from '../article/bin-article.ts'
import { correctArticle } from '../article/correct-article.ts'
import { createArticle } from '../article/create-article.ts'
import { publishDueArticle } from '../article/publish-due-article.ts'
import { requestChanges } from '../article/request-changes.ts'
import { scheduleArticle } from '../article/schedule-article.ts'
import { submitArticle } from '../article/submit-article.ts'
import { aText } from '../article/testing.ts'
import { anUrgentText, asSecondEditor, aTextOfAnna, chooseFourEyes } from '../article/testing-four-eyes.ts'
import { on } from '../article/testing-states.ts'
import { createHelpline } from '../helpline/create-helpline.ts'
import { A_DAY, accepted, accountOf, asAuthor, asEditor, NOW, theSystem } from '../testing.ts'
import { aHelpline } from '../testing-inputs.ts'
import { chooseMail } from './choose-mail.ts'
import { GATHER_MS } from './mail-of-verbs.ts'
import { outbox } from './testing-mail.ts'

const toldOf = (db: Database, kind: string) =>
  outbox(db).flatMap((mail) => (mail.kind === kind ? [mail.accountId] : []))

/** Everybody of the tests is there. */
function aPortal(): Database {
  const db = openTestDatabase()
  for (const person of ['anna', 'bogdan', 'celina', 'dorota'] as const) accountOf(db, person)
  asSecondEditor(db)
  return db
}

test('a text that is handed over is told to the editors, but not to who did it', () => {
  const db = aPortal()
  const ewa = asSecondEditor(db, NOW)
  const draft = accepted(createArticle(ewa, aText()))
  accepted(submitArticle(ewa, on(draft)))
  expect(outbox(db)).toEqual([
    { kind: 'waiting', articleId: draft.articleId, state: 'waiting', accountId: accountOf(db, 'bogdan') },
  ])
  expect(db.select().from(mailOutbox).get()).toMatchObject({ createdAt: NOW, tryAt: NOW + GATHER_MS })
})

test('under four eyes only those who can approve it are told, and again when the approval is void', () => {
  const db = chooseFourEyes(aPortal())
  const submitted = aTextOfAnna(db, {}, NOW, asSecondEditor)
  const bogdan = accountOf(db, 'bogdan')
  expect(toldOf(db, 'waiting')).toEqual([bogdan])
  const approved = accepted(approveArticle(asEditor(db), on(submitted)))
  accepted(correctArticle(asSecondEditor(db, NOW), { ...on(approved), ...aText({ words: 'Co innego.' }) }))
  expect(toldOf(db, 'waiting')).toEqual([bogdan, bogdan])
})

test('an urgent publication is told at once to those who can settle it, and to nobody who had a hand in it', () => {
  const db = chooseFourEyes(aPortal())
  const { articleId } = anUrgentText(db, {}, asAuthor, NOW)
  const bogdan = accountOf(db, 'bogdan')
  expect(outbox(db).at(-1)).toEqual({ kind: 'urgent', articleId, state: 'waiting', accountId: bogdan })
  expect(db.select().from(mailOutbox).all().at(-1)).toMatchObject({ createdAt: NOW, tryAt: NOW })
  anUrgentText(db, { title: 'Tekst Bogdana' }, asEditor, NOW)
  expect(toldOf(db, 'urgent')).toEqual([bogdan])
})

test('a text that is given back is told to who keeps it', () => {
  const db = aPortal()
  const submitted = aTextOfAnna(db)
  accepted(requestChanges(asEditor(db), { ...on(submitted), note: 'Brakuje źródła.' }))
  expect(toldOf(db, 'returned')).toEqual([accountOf(db, 'anna')])
})

test('a text that does not go out at its moment is told to those who planned it; one that does, to nobody', () => {
  const db = aPortal()
  const plan = (title: string) => {
    const { articleId, lockVersion } = accepted(createArticle(asEditor(db), aText({ title })))
    return accepted(scheduleArticle(asEditor(db), { articleId, seenLockVersion: lockVersion, dueAt: NOW + A_DAY }))
  }
  const [good, binned] = [plan('Powołano zespół'), plan('Powołano drugi zespół')]
  db.$client.exec(`update articles set deleted_at = ${NOW} where id = ${binned.articleId}`)
  for (const { articleId } of [good, binned]) {
    accepted(publishDueArticle(theSystem(db, 'due', NOW + A_DAY), { articleId }))
  }
  const bogdan = accountOf(db, 'bogdan')
  expect(outbox(db)).toEqual([{ kind: 'missed', articleId: binned.articleId, state: 'waiting', accountId: bogdan }])
})

test('a proposal is told to those who may decide on such things, but not to who made it', () => {
  const db = chooseFourEyes(aPortal())
  createHelpline(asEditor(db), aHelpline())
  const ewa = asSecondEditor(db).actor.accountId
  expect(toldOf(db, 'proposals').toSorted()).toEqual([accountOf(db, 'celina'), ewa].toSorted())
})

test('whoever does not want it, or has no account any more, is not told', () => {
  const db = aPortal()
  accepted(chooseMail(asEditor(db), { accountId: accountOf(db, 'bogdan'), kinds: [] }))
  db.$client.exec(`update accounts set disabled_at = ${NOW} where email = 'ewa@urzad.example'`)
  aTextOfAnna(db)
  expect(outbox(db)).toEqual([])
})

test('what is refused, and what is nobody’s business, is told to nobody', () => {
  const db = aPortal()
  const draft = accepted(createArticle(asAuthor(db), aText()))
  expect(() => requestChanges(asEditor(db), { ...on(draft), note: 'Nie czeka.' })).toThrow()
  accepted(binArticle(asAuthor(db), on(draft)))
  expect(outbox(db)).toEqual([])
})
