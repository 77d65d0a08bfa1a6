import { expect, test } from 'vitest'
import { articleRevisions } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { Conflict, Forbidden } from '#domain/errors.ts'
import { accepted, asAuthor, asNobody, auditEntries } from '../testing.ts'
import { cancelSubmission } from './cancel-submission.ts'
import { saveDraft } from './save-draft.ts'
import { aDraft, aScheduledArticle, aText, TEN } from './testing.ts'
import { aSubmittedArticle, on } from './testing-states.ts'

test('what waited is a draft again, can be worked on, and nobody counts as having handed it over', () => {
  const db = openTestDatabase()
  const submitted = aSubmittedArticle(db)
  const draft = accepted(cancelSubmission(asAuthor(db, TEN), on(submitted)))
  expect(db.select().from(articleRevisions).get()).toMatchObject({
    state: 'draft',
    submittedAt: null,
    submittedBy: null,
    returnNote: null,
  })
  expect(auditEntries(db).at(-1)).toMatchObject({ verb: 'article.take-back', details: { revision: 1 } })
  expect(saveDraft(asAuthor(db, TEN), { ...on(draft), ...aText({ title: 'Poprawiony' }) }).ok).toBe(true)
})

test('refuses a draft, one that waits for its hour, a stale form and a stranger', () => {
  const db = openTestDatabase()
  const submitted = aSubmittedArticle(db)
  expect(() => cancelSubmission(asAuthor(db, TEN), on(aDraft(db)))).toThrow(Conflict)
  expect(() => cancelSubmission(asAuthor(db, TEN), on(aScheduledArticle(db, TEN + 60_000)))).toThrow(Conflict)
  expect(() => cancelSubmission(asAuthor(db, TEN), { ...on(submitted), seenLockVersion: 1 })).toThrow(Conflict)
  expect(() => cancelSubmission(asNobody(db, TEN), on(submitted))).toThrow(Forbidden)
})
