import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { articleRevisions } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { Conflict, Forbidden } from '#domain/errors.ts'
import {
  A_DAY,
  accepted,
  accountOf,
  asAuthor,
  asEditor,
  auditEntries,
  expectNothingChanged,
  theSystem,
} from '../testing.ts'
import { publishDueArticle } from './publish-due-article.ts'
import { rescheduleArticle } from './reschedule-article.ts'
import { aDraft, aScheduledArticle, TEN } from './testing.ts'

const DUE = TEN + A_DAY
const LATER = DUE + A_DAY

const move = (db: Database, seen: { articleId: number; lockVersion: number }, dueAt = LATER, now = TEN) =>
  rescheduleArticle(asEditor(db, now), { articleId: seen.articleId, seenLockVersion: seen.lockVersion, dueAt })

test('the moment moves in one step: the text waits on, by the plan of who moved it', () => {
  const db = openTestDatabase()
  const planned = aScheduledArticle(db, DUE)
  const { lockVersion } = accepted(move(db, planned))
  expect(lockVersion).toBe(planned.lockVersion + 1)
  expect(db.select().from(articleRevisions).get()).toMatchObject({
    state: 'scheduled',
    dueAt: LATER,
    scheduledBy: accountOf(db, 'bogdan'),
  })
  const details = { dueAt: LATER, formerDueAt: DUE }
  expect(auditEntries(db).at(-1)).toMatchObject({ verb: 'article.reschedule', details })
})

test('a refusal leaves the former moment in force, and so does the same moment', () => {
  const db = openTestDatabase()
  const planned = aScheduledArticle(db, DUE, TEN, { validUntil: '2026-03-04' })
  accountOf(db, 'bogdan')
  expectNothingChanged(db, () => {
    const past = { ok: false, issues: [{ field: 'dueAt', key: 'already-past' }] }
    expect(move(db, planned, TEN)).toEqual(past)
    expect(move(db, planned, TEN + 30 * A_DAY)).toMatchObject({ ok: false, issues: [{ field: 'validUntil' }] })
    expect(move(db, planned, DUE)).toEqual({ ok: true, value: planned })
  })
})

test('refuses a draft, a stale form and what was published meanwhile; an author does not decide', () => {
  const db = openTestDatabase()
  const planned = aScheduledArticle(db, DUE)
  expect(() => move(db, aDraft(db))).toThrow(Conflict)
  expect(() => move(db, { ...planned, lockVersion: 1 })).toThrow(Conflict)
  const input = { articleId: planned.articleId, seenLockVersion: planned.lockVersion, dueAt: LATER }
  expect(() => rescheduleArticle(asAuthor(db, TEN), input)).toThrow(Forbidden)
  accepted(publishDueArticle(theSystem(db, 'due', DUE), { articleId: planned.articleId }))
  expect(() => move(db, { ...planned, lockVersion: planned.lockVersion + 1 })).toThrow(Conflict)
})
