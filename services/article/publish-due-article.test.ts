import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { articleAddresses, articleRevisions, articles } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { readPublicEpoch } from '../audit/testing-public-epoch.ts'
import { publicContext } from '../context.ts'
import { A_DAY, accepted, accountOf, asEditor, auditEntries, theSystem } from '../testing.ts'
import { archiveArticle } from './archive-article.ts'
import { requireArticleForWriting } from './article-for-writing.ts'
import { findPublicArticle } from './public-article.ts'
import { publishArticle } from './publish-article.ts'
import { publishDueArticle } from './publish-due-article.ts'
import { saveDraft } from './save-draft.ts'
import { scheduleArticle } from './schedule-article.ts'
import { listMissed } from './staff-dashboard.ts'
import { aDraft, aPublishedArticle, aScheduledArticle, aText, dueArticles, editorAt, TEN } from './testing.ts'
import { unscheduleArticle } from './unschedule-article.ts'

const DUE = TEN + A_DAY
const EVER = Number.MAX_SAFE_INTEGER

const atMoment = (db: Database, articleId: number, now = DUE) =>
  accepted(publishDueArticle(theSystem(db, 'due', now), { articleId }))

const entriesOf = (db: Database) => auditEntries(db).filter(({ verb }) => verb === 'article.publish-due')

describe('a due moment', () => {
  test('not yet come: nothing is due, and asking changes nothing', () => {
    const db = openTestDatabase()
    const { articleId } = aScheduledArticle(db, DUE)
    expect(dueArticles(db, DUE - 1)).toEqual([])
    expect(atMoment(db, articleId, DUE - 1).published).toBe(false)
    expect(entriesOf(db)).toEqual([])
    expect(db.select().from(articleRevisions).get()?.state).toBe('scheduled')
  })

  test('come: readers find the text, once, with one entry in the log and one step of the epoch', () => {
    const db = openTestDatabase()
    const { articleId } = aScheduledArticle(db, DUE)
    const epoch = readPublicEpoch(db)
    expect(dueArticles(db, DUE)).toEqual([articleId])
    expect(atMoment(db, articleId).published).toBe(true)
    expect(atMoment(db, articleId).published).toBe(false)
    expect(findPublicArticle(publicContext(db, DUE), 'powolano-zespol-lodzki').kind).toBe('article')
    expect(entriesOf(db)).toMatchObject([{ systemReason: 'due', recordedAt: DUE }])
    expect(readPublicEpoch(db)).toBe(epoch + 1)
    expect(dueArticles(db, EVER)).toEqual([])
    expect(db.select().from(articleRevisions).get()).toMatchObject({ state: 'published', dueAt: DUE })
  })

  test('come: the text keeps who planned it, and the entry of the portal names them', () => {
    const db = openTestDatabase()
    const { articleId } = aDraft(db)
    const bogdan = accountOf(db, 'bogdan')
    accepted(scheduleArticle(asEditor(db, TEN), { articleId, seenLockVersion: 1, dueAt: DUE }))
    expect(requireArticleForWriting(asEditor(db), articleId).plannedBy).toBe('Bogdan Wiśniewski')
    atMoment(db, articleId)
    const published = { state: 'published', publishedBy: null, dueAt: DUE, scheduledBy: bogdan }
    expect(db.select().from(articleRevisions).get()).toMatchObject(published)
    expect(entriesOf(db)).toMatchObject([{ actorId: null, details: { dueAt: DUE, scheduledBy: bogdan } }])
  })

  test('taken back: nobody planned anything', () => {
    const db = openTestDatabase()
    const plan = (articleId: number, seenLockVersion: number) =>
      accepted(scheduleArticle(asEditor(db, TEN), { articleId, seenLockVersion, dueAt: DUE }))
    const { articleId } = aDraft(db)
    const seen = { articleId, seenLockVersion: plan(articleId, 1).lockVersion }
    const back = accepted(unscheduleArticle(asEditor(db, TEN), seen))
    expect(db.select().from(articleRevisions).get()).toMatchObject({ state: 'draft', dueAt: null, scheduledBy: null })
    accepted(publishArticle(asEditor(db, TEN), { articleId, seenLockVersion: back.lockVersion }))
    expect(db.select().from(articleRevisions).get()).toMatchObject({
      state: 'published',
      dueAt: null,
      scheduledBy: null,
    })
  })

  test('caught up with after a stop: published when readers could first read it', () => {
    const db = openTestDatabase()
    const { articleId } = aScheduledArticle(db, DUE)
    atMoment(db, articleId, DUE + 3 * A_DAY)
    expect(db.select().from(articles).get()).toMatchObject({ publishedAt: DUE + 3 * A_DAY })
  })

  test('a second text takes its place beside the published one at its moment', () => {
    const db = openTestDatabase()
    const { articleId, lockVersion } = aPublishedArticle(db)
    const text = aText({ words: 'Nowy skład.' })
    const draft = accepted(saveDraft(editorAt(db), { articleId, seenLockVersion: lockVersion, ...text }))
    const input = { articleId, seenLockVersion: draft.lockVersion, dueAt: DUE }
    accepted(scheduleArticle(editorAt(db), input))
    expect(atMoment(db, articleId).published).toBe(true)
    const states = db.select().from(articleRevisions).orderBy(articleRevisions.number).all()
    expect(states.map(({ state }) => state)).toEqual(['superseded', 'published'])
  })

  test('one that can no longer be kept goes back to draft with its reasons, and is due no more', () => {
    const db = openTestDatabase()
    const { articleId } = aScheduledArticle(db, DUE, TEN, { validUntil: '2026-03-04' })
    expect(atMoment(db, articleId, DUE + 30 * A_DAY).published).toBe(false)
    expect(entriesOf(db)).toMatchObject([{ details: { refused: [{ field: 'validUntil', key: 'already-past' }] } }])
    expect(db.select().from(articleRevisions).get()).toMatchObject({ state: 'draft', dueAt: DUE })
    const [returned] = listMissed(asEditor(db), null).articles
    expect(returned?.returnNote).toContain('nie ukazał się o wyznaczonej porze')
    expect(dueArticles(db, EVER)).toEqual([])
  })

  test('so does one whose address was taken, whose article went to the archive, or into the bin', () => {
    const db = openTestDatabase()
    const taken = aScheduledArticle(db, DUE)
    const live = aPublishedArticle(db, { title: 'Dawny' })
    // An imported page takes an address without asking what drafts have in mind.
    db.insert(articleAddresses)
      .values({
        locale: 'pl',
        slug: 'powolano-zespol-lodzki',
        articleId: live.articleId,
        createdAt: TEN,
        replacedAt: TEN,
      })
      .run()
    const draft = { articleId: live.articleId, seenLockVersion: live.lockVersion }
    const saved = accepted(saveDraft(editorAt(db), { ...draft, ...aText() }))
    const next = { ...draft, seenLockVersion: saved.lockVersion }
    const scheduled = accepted(scheduleArticle(editorAt(db), { ...next, dueAt: DUE }))
    accepted(archiveArticle(editorAt(db), { ...next, seenLockVersion: scheduled.lockVersion, reason: 'expired' }))

    const binned = aScheduledArticle(db, DUE, TEN, { title: 'Usunięty' })
    db.update(articles).set({ deletedAt: TEN }).where(eq(articles.id, binned.articleId)).run()

    for (const articleId of dueArticles(db, DUE)) expect(atMoment(db, articleId).published).toBe(false)
    expect(entriesOf(db).map(({ details }) => details.refused)).toEqual([
      [{ field: 'slug', key: 'taken' }],
      [{ field: '', key: 'not-open-to-readers' }],
      [{ field: '', key: 'not-open-to-readers' }],
    ])
    expect(taken.articleId).toBeGreaterThan(0)
    expect(dueArticles(db, EVER)).toEqual([])
  })
})
