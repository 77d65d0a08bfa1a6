import { describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { articleRevisions } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { Conflict, Forbidden } from '#domain/errors.ts'
import { readPublicEpoch } from '../audit/testing-public-epoch.ts'
import { A_DAY, accepted, asAdministrator, asAuthor, asEditor, auditEntries } from '../testing.ts'
import { saveDraft } from './save-draft.ts'
import { scheduleArticle } from './schedule-article.ts'
import { aDraft, anArchivedArticle, aPublishedArticle, aScheduledArticle, aText, editorAt, TEN } from './testing.ts'
import { unscheduleArticle } from './unschedule-article.ts'

const LATER = TEN + A_DAY

const revision = (db: Database) => db.select().from(articleRevisions).get()

describe('a publication with its moment', () => {
  test('an editor sets it: nothing changes for readers, the log tells', () => {
    const db = openTestDatabase()
    const { articleId } = aDraft(db)
    const epoch = readPublicEpoch(db)
    const editor = asEditor(db, TEN)
    accepted(scheduleArticle(editor, { articleId, seenLockVersion: 1, dueAt: LATER }))
    expect(revision(db)).toMatchObject({ state: 'scheduled', dueAt: LATER, publishedAt: null })
    expect(readPublicEpoch(db)).toBe(epoch)
    expect(auditEntries(db).at(-1)).toMatchObject({ verb: 'article.schedule', details: { dueAt: LATER } })
  })

  test('is taken back: the text is a draft again and can be worked on', () => {
    const db = openTestDatabase()
    const { articleId, lockVersion } = aScheduledArticle(db, LATER)
    const save = { articleId, seenLockVersion: lockVersion, ...aText({ title: 'Inny' }) }
    expect(() => saveDraft(editorAt(db), save)).toThrow(Conflict)
    const back = accepted(unscheduleArticle(editorAt(db), { articleId, seenLockVersion: lockVersion }))
    expect(revision(db)).toMatchObject({ state: 'draft', dueAt: null })
    expect(saveDraft(editorAt(db), { ...save, seenLockVersion: back.lockVersion }).ok).toBe(true)
  })

  test.each([TEN, TEN - 1])('is not in the past (%i)', (dueAt) => {
    const db = openTestDatabase()
    const { articleId } = aDraft(db)
    expect(scheduleArticle(editorAt(db), { articleId, seenLockVersion: 1, dueAt })).toEqual({
      ok: false,
      issues: [{ field: 'dueAt', key: 'already-past' }],
    })
  })

  test.each([1.5, -1, Number.NaN, Date.UTC(2100, 0) + 1])('is an instant (%d)', (dueAt) => {
    const db = openTestDatabase()
    const { articleId } = aDraft(db)
    expect(scheduleArticle(editorAt(db), { articleId, seenLockVersion: 1, dueAt }).ok).toBe(false)
  })

  test('the publish checks look at the day of the moment, not at today', () => {
    const db = openTestDatabase()
    const { articleId } = aDraft(db, { validUntil: '2026-03-02' })
    expect(scheduleArticle(editorAt(db), { articleId, seenLockVersion: 1, dueAt: LATER })).toMatchObject({
      ok: false,
      issues: [{ field: 'validUntil', key: 'already-past' }],
    })
  })

  test('says what changed, and nothing is kept of it when the publish checks refuse it', () => {
    const db = openTestDatabase()
    const published = aPublishedArticle(db, { title: 'Dyżury' })
    const changed = accepted(
      saveDraft(editorAt(db), {
        articleId: published.articleId,
        seenLockVersion: published.lockVersion,
        ...aText({ title: 'Dyżury od marca', validUntil: '2026-03-02', changeNote: null }),
      }),
    )
    const input = { articleId: published.articleId, seenLockVersion: changed.lockVersion, dueAt: LATER }
    const open = () => db.select().from(articleRevisions).all().at(-1)
    expect(scheduleArticle(editorAt(db), { ...input, changeNote: 'Nowe godziny.' })).toMatchObject({
      ok: false,
      issues: [{ field: 'validUntil' }],
    })
    expect(open()).toMatchObject({ state: 'draft', changeNote: null })
    const valid = accepted(
      saveDraft(editorAt(db), { ...input, ...aText({ title: 'Dyżury od marca', changeNote: null }) }),
    )
    const later = { ...input, seenLockVersion: valid.lockVersion }
    expect(scheduleArticle(editorAt(db), later)).toMatchObject({ ok: false, issues: [{ field: 'changeNote' }] })
    accepted(scheduleArticle(editorAt(db), { ...later, changeNote: 'Nowe godziny.' }))
    expect(open()).toMatchObject({ state: 'scheduled', changeNote: 'Nowe godziny.', dueAt: LATER })
  })

  test('refuses with a conflict: a stale form, one scheduled already, the archive, nothing to take back', () => {
    const db = openTestDatabase()
    const { articleId, lockVersion } = aScheduledArticle(db, LATER)
    const again = { articleId, seenLockVersion: lockVersion, dueAt: LATER + 1 }
    expect(() => scheduleArticle(editorAt(db), { ...again, seenLockVersion: 1 })).toThrow(Conflict)
    expect(() => scheduleArticle(editorAt(db), again)).toThrow(Conflict)

    const archived = anArchivedArticle(db, { title: 'Dawny' })
    const draft = { articleId: archived.articleId, seenLockVersion: archived.lockVersion }
    const saved = accepted(saveDraft(editorAt(db), { ...draft, ...aText() }))
    const input = { ...draft, seenLockVersion: saved.lockVersion }
    expect(() => scheduleArticle(editorAt(db), { ...input, dueAt: LATER })).toThrow(Conflict)
    expect(() => unscheduleArticle(editorAt(db), input)).toThrow(Conflict)
  })

  test('an author and an administrator do not decide on it', () => {
    const db = openTestDatabase()
    const { articleId } = aDraft(db)
    const input = { articleId, seenLockVersion: 1, dueAt: LATER }
    for (const context of [asAuthor(db, TEN), asAdministrator(db, TEN)]) {
      expect(() => scheduleArticle(context, input)).toThrow(Forbidden)
    }
  })
})
