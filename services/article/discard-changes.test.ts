import { asc } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { articleRevisions } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { Conflict, Forbidden, NotFound } from '#domain/errors.ts'
import { publicContext } from '../context.ts'
import { accepted, accountOf, asAuthor, asNobody, auditEntries } from '../testing.ts'
import { discardChanges } from './discard-changes.ts'
import { findPublicArticle } from './public-article.ts'
import { publishArticle } from './publish-article.ts'
import { restoreDiscardedDraft } from './restore-discarded-draft.ts'
import { submitArticle } from './submit-article.ts'
import { aDraft, aPublishedArticle, editorAt, TEN } from './testing.ts'
import { aChange, aDiscardedChange, on } from './testing-states.ts'

test('the published revision is not moved, and the draft is set aside whole', () => {
  const db = openTestDatabase()
  const published = aPublishedArticle(db)
  const before = findPublicArticle(publicContext(db, TEN), published.slug)
  accepted(discardChanges(asAuthor(db, TEN), on(aChange(db, { words: 'Nowy skład.' }, published))))
  expect(findPublicArticle(publicContext(db, TEN), published.slug)).toMatchObject({
    revision: before.kind === 'article' ? before.revision : null,
  })
  expect(db.select().from(articleRevisions).orderBy(asc(articleRevisions.number)).all()).toMatchObject([
    { number: 1, state: 'published' },
    {
      number: 2,
      state: 'draft',
      bodyText: 'Nowy skład.',
      discardedAt: TEN,
      discardedBy: accountOf(db, 'anna'),
    },
  ])
  expect(auditEntries(db).at(-1)).toMatchObject({ verb: 'article.discard-changes', details: { revision: 2 } })
})

test('another draft can be begun, and after it the first one taken up again', () => {
  const db = openTestDatabase()
  const discarded = aDiscardedChange(db)
  const second = aChange(db, { title: 'Druga zmiana' }, discarded)
  const takeUp = { revisionId: discarded.revisionId, articleId: discarded.articleId }
  expect(() => restoreDiscardedDraft(asAuthor(db, TEN), { ...takeUp, ...on(second) })).toThrow(Conflict)

  const published = accepted(publishArticle(editorAt(db), on(second)))
  const taken = accepted(restoreDiscardedDraft(asAuthor(db, TEN), { ...takeUp, ...on(published) }))
  expect(db.select().from(articleRevisions).orderBy(asc(articleRevisions.number)).all()).toMatchObject([
    { number: 1, state: 'superseded' },
    { number: 3, state: 'published', title: 'Druga zmiana' },
    { number: 4, state: 'draft', title: 'Nowy skład', discardedAt: null, ownerId: accountOf(db, 'anna') },
  ])
  expect(auditEntries(db).at(-1)).toMatchObject({
    verb: 'article.restore-discarded-draft',
    details: { revision: 4, formerly: 2 },
  })
  expect(publishArticle(editorAt(db), on(taken)).ok).toBe(true)
})

test('refuses a draft without readers, a revision that waits, a stale form and a stranger', () => {
  const db = openTestDatabase()
  expect(() => discardChanges(editorAt(db), on(aDraft(db)))).toThrow(Conflict)
  const change = aChange(db)
  expect(() => discardChanges(editorAt(db), { ...on(change), seenLockVersion: 1 })).toThrow(Conflict)
  expect(() => discardChanges(asNobody(db, TEN), on(change))).toThrow(Forbidden)
  const submitted = accepted(submitArticle(editorAt(db), on(change)))
  expect(() => discardChanges(editorAt(db), on(submitted))).toThrow(Conflict)
})

test('only a text that was set aside is taken up, and only for its own article', () => {
  const db = openTestDatabase()
  const { revisionId, ...article } = aDiscardedChange(db)
  const other = aPublishedArticle(db, { title: 'Inny' })
  expect(() => restoreDiscardedDraft(editorAt(db), { ...on(other), revisionId })).toThrow(NotFound)
  expect(() => restoreDiscardedDraft(editorAt(db), { ...on(article), revisionId: 1 })).toThrow(NotFound)
  expect(() => restoreDiscardedDraft(asNobody(db, TEN), { ...on(article), revisionId })).toThrow(Forbidden)
})
