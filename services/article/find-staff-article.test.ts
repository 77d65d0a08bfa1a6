import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { accepted, asAuthor, asEditor } from '../testing.ts'
import { createArticle } from './create-article.ts'
import { findStaffArticle, listOpenIssues, listUnarchiveIssues } from './find-staff-article.ts'
import { requestChanges } from './request-changes.ts'
import { submitArticle } from './submit-article.ts'
import { anArchivedArticle, aPublishedArticle, aText, TEN } from './testing.ts'
import { aBinnedDraft, aChange, on } from './testing-states.ts'

test('a text given back names its people', () => {
  const db = openTestDatabase()
  const draft = accepted(createArticle(asAuthor(db, TEN), aText()))
  const submitted = accepted(submitArticle(asAuthor(db, TEN), on(draft)))
  expect(findStaffArticle(asEditor(db), draft.articleId)).toMatchObject({
    openState: 'submitted',
    people: { submitter: 'Anna Nowak' },
  })
  accepted(requestChanges(asEditor(db, TEN), { ...on(submitted), note: 'Popraw.' }))
  expect(findStaffArticle(asEditor(db), draft.articleId)).toMatchObject({
    title: 'Powołano zespół łódzki',
    status: 'draft',
    slug: null,
    lockVersion: 3,
    open: { returnNote: 'Popraw.' },
    live: null,
    people: { owner: 'Anna Nowak', submitter: null, returner: 'Bogdan Wiśniewski' },
  })
})

test('nothing in the bin, nothing that is not there', () => {
  const db = openTestDatabase()
  expect(findStaffArticle(asEditor(db), 99)).toBeNull()
  expect(findStaffArticle(asEditor(db), aBinnedDraft(db).articleId)).toBeNull()
})

test('what the publish checks would say is known before they are made', () => {
  const db = openTestDatabase()
  const published = aPublishedArticle(db)
  const found = (articleId: number) => {
    const article = findStaffArticle(asEditor(db), articleId)
    if (!article) throw new Error('gone')
    return article
  }
  expect(listOpenIssues(asEditor(db, TEN), found(published.articleId))).toEqual([])
  aChange(db, { title: '', changeNote: null }, published)
  expect(listOpenIssues(asEditor(db, TEN), found(published.articleId)).map(({ field }) => field)).toEqual([
    'title',
    'changeNote',
  ])
  const archived = anArchivedArticle(db, { title: 'Dawny', validUntil: '2026-03-02' })
  expect(listUnarchiveIssues(asEditor(db, TEN), found(archived.articleId))).toEqual([])
  expect(listUnarchiveIssues(asEditor(db, TEN + 2 * 86_400_000), found(archived.articleId))).toMatchObject([
    { field: 'validUntil', key: 'already-past' },
  ])
})
