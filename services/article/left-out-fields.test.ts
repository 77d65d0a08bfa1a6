import { describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { articleRevisions } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import type { VerbResult } from '../outcome.ts'
import { A_DAY, accepted, asAuthor, asEditor } from '../testing.ts'
import { requireArticleForWriting } from './article-for-writing.ts'
import { autosaveDraft } from './autosave-draft.ts'
import { createArticle } from './create-article.ts'
import { discardChanges } from './discard-changes.ts'
import { duplicateArticle } from './duplicate-article.ts'
import { findStaffArticle, listOpenIssues } from './find-staff-article.ts'
import { publishArticle } from './publish-article.ts'
import { restoreDiscardedDraft } from './restore-discarded-draft.ts'
import { saveDraft } from './save-draft.ts'
import { scheduleArticle } from './schedule-article.ts'
import { submitArticle } from './submit-article.ts'
import { aPublishedArticle, aText, editorAt, TEN } from './testing.ts'

const leftOutDate = {
  field: 'event',
  key: 'left-out',
  context: { path: 'event', because: 'not-a-date', typed: '31.02.2026' },
}
const issuesOf = (result: VerbResult<unknown>) => (result.ok ? [] : result.issues)

/** A good draft, then a save of it by its author with what a person typed wrong. */
function savedWith(db: Database, wrong: object) {
  const { articleId } = accepted(createArticle(asAuthor(db, TEN), aText({ event: '2026-01' })))
  const { lockVersion } = accepted(
    saveDraft(asAuthor(db, TEN), { ...aText({ event: '2026-01' }), ...wrong, articleId, seenLockVersion: 1 }),
  )
  return { articleId, seenLockVersion: lockVersion }
}

const rememberedIn = (db: Database) =>
  db.select({ state: articleRevisions.state, leftOut: articleRevisions.leftOutFields }).from(articleRevisions).all()

test('a date typed wrong by the author stops the editor elsewhere until the field is saved right', () => {
  const db = openTestDatabase()
  const seen = savedWith(db, { event: '2026-02-31' })
  const editor = asEditor(db, TEN)
  const refusals = [
    publishArticle(editor, seen),
    submitArticle(asAuthor(db, TEN), seen),
    scheduleArticle(editor, { ...seen, dueAt: TEN + A_DAY }),
  ]
  for (const refusal of refusals) expect(issuesOf(refusal)).toMatchObject([leftOutDate])

  const right = { ...aText({ event: '2026-02-28' }), articleId: seen.articleId, seenLockVersion: seen.seenLockVersion }
  const { lockVersion } = accepted(saveDraft(editor, right))
  expect(publishArticle(editor, { articleId: seen.articleId, seenLockVersion: lockVersion }).ok).toBe(true)
})

test('whoever opens the text elsewhere is told and shown what was typed; the text itself has the last good value', () => {
  const db = openTestDatabase()
  const { articleId } = savedWith(db, { event: '2026-02-31' })
  const { text, leftOut } = requireArticleForWriting(asEditor(db), articleId)
  expect(text.event).toBe('2026-01')
  expect(leftOut).toEqual({ issues: [{ field: 'event', key: 'not-a-date' }], typed: { event: '2026-02-31' } })
  const article = findStaffArticle(asEditor(db), articleId)
  expect(article && listOpenIssues(asEditor(db, TEN), article)).toContainEqual({ ...leftOutDate, severity: 'blocking' })
})

describe('what a save has to say of the fields', () => {
  test('the same slip again is no write, another is, and so is the correction back to the last good value', () => {
    const db = openTestDatabase()
    const { articleId, seenLockVersion } = savedWith(db, { event: '2026-02-31' })
    const save = (event: string, seen: number) =>
      accepted(autosaveDraft(asAuthor(db, TEN), { ...aText({ event }), articleId, seenLockVersion: seen })).lockVersion
    expect(save('2026-02-31', 1)).toBe(seenLockVersion)
    expect(save('2026-02-30', seenLockVersion)).toBe(seenLockVersion + 1)
    expect(save('2026-01', seenLockVersion + 1)).toBe(seenLockVersion + 2)
    expect(requireArticleForWriting(asEditor(db), articleId).leftOut).toBe(null)
  })

  test('a new text remembers too, with a title too long for the table', () => {
    const db = openTestDatabase()
    const title = 'a'.repeat(9_000)
    const { articleId } = accepted(createArticle(asAuthor(db, TEN), aText({ title })))
    const { leftOut } = requireArticleForWriting(asEditor(db), articleId)
    expect(leftOut?.issues).toEqual([{ field: 'title', key: 'too-long', context: { max: 300 } }])
    expect(leftOut?.typed.title).toBe('a'.repeat(2_500))
    const refused = issuesOf(publishArticle(asEditor(db, TEN), { articleId, seenLockVersion: 1 }))
    expect(refused.map(({ field, key }) => `${field}: ${key}`)).toEqual(['title: left-out'])
  })

  test('an address that another article has is remembered as it was typed', () => {
    const db = openTestDatabase()
    aPublishedArticle(db, { slug: 'zajety' })
    const { articleId } = savedWith(db, { slug: 'zajety' })
    expect(requireArticleForWriting(asEditor(db), articleId).leftOut).toEqual({
      issues: [{ field: 'slug', key: 'taken' }],
      typed: { slug: 'zajety' },
    })
  })

  test('what was typed is kept NFC and without what nobody sees', () => {
    const db = openTestDatabase()
    const { articleId } = savedWith(db, { event: 'lo\u0301d\u017a\u200b\ud800' })
    expect(requireArticleForWriting(asEditor(db), articleId).leftOut?.typed.event).toBe('lódź')
  })

  test('beside a published revision a slip alone begins no draft', () => {
    const db = openTestDatabase()
    const { articleId, lockVersion } = aPublishedArticle(db, { event: '2026-01' })
    const input = { ...aText({ event: '2026-02-31' }), articleId, seenLockVersion: lockVersion }
    expect(accepted(saveDraft(editorAt(db), input))).toMatchObject({ lockVersion, issues: [{ field: 'event' }] })
    expect(rememberedIn(db)).toEqual([{ state: 'published', leftOut: null }])
  })
})

test('a copy does not carry it, a draft set aside and taken up again does', () => {
  const db = openTestDatabase()
  const { articleId, lockVersion } = aPublishedArticle(db)
  const input = { ...aText({ words: 'Nowe słowa.', event: '2026-02-31' }), articleId }
  const saved = accepted(saveDraft(editorAt(db), { ...input, seenLockVersion: lockVersion }))
  const copy = accepted(duplicateArticle(editorAt(db), { articleId, draftKey: null }))
  expect(requireArticleForWriting(asEditor(db), copy.articleId).leftOut).toBe(null)
  expect(publishArticle(editorAt(db), { articleId: copy.articleId, seenLockVersion: 1 }).ok).toBe(true)

  const { revisionId } = requireArticleForWriting(asEditor(db), articleId)
  const aside = accepted(discardChanges(editorAt(db), { articleId, seenLockVersion: saved.lockVersion }))
  expect(requireArticleForWriting(asEditor(db), articleId).leftOut).toBe(null)
  const back = { articleId, revisionId, seenLockVersion: aside.lockVersion }
  const { lockVersion: seenLockVersion } = accepted(restoreDiscardedDraft(editorAt(db), back))
  expect(issuesOf(publishArticle(editorAt(db), { articleId, seenLockVersion }))).toMatchObject([leftOutDate])
})

test('a request repeated under its key is the same one, whatever was typed in a field left out', () => {
  const db = openTestDatabase()
  const draftKey = 'klucz-klucz-klucz'
  const begin = () => accepted(createArticle(asAuthor(db, TEN), aText({ event: '2026-02-31', draftKey })))
  expect(begin().articleId).toBe(begin().articleId)
  expect(rememberedIn(db)).toHaveLength(1)
})
