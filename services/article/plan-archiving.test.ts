import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { archivePlans, articles, publicChanges } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { Conflict } from '#domain/errors.ts'
import { readPublicEpoch } from '../audit/testing-public-epoch.ts'
import { preparePublicMoment } from '../public/public-moment.ts'
import { A_DAY, accepted, accountOf, auditEntries, theSystem } from '../testing.ts'
import { archiveArticle } from './archive-article.ts'
import { archiveDueArticle } from './archive-due-article.ts'
import { requireArticleForWriting } from './article-for-writing.ts'
import { cancelArchiving } from './cancel-archiving.ts'
import { planArchiving } from './plan-archiving.ts'
import { listArchivePlans } from './staff-dashboard.ts'
import { aPublishedArticle, dueArticles, editorAt, TEN } from './testing.ts'
import { withdrawArticle } from './withdraw-article.ts'

const DUE = TEN + A_DAY
const expired = { reason: 'expired', note: null, successorId: null } as const
const on = ({ articleId, lockVersion }: { articleId: number; lockVersion: number }) => ({
  articleId,
  seenLockVersion: lockVersion,
})
const aPlanned = (db: Database, told: { successorId?: number } = {}, dueAt = DUE) =>
  accepted(planArchiving(editorAt(db), { ...on(aPublishedArticle(db)), dueAt, ...expired, ...told }))
const rowOf = (db: Database, articleId: number) => db.select().from(articles).where(eq(articles.id, articleId)).get()
const atMoment = (db: Database, articleId: number, now = DUE) =>
  accepted(archiveDueArticle(theSystem(db, 'due', now), { articleId }))

describe('before its moment', () => {
  test('readers see nothing of it, whoever writes sees all of it', () => {
    const db = openTestDatabase()
    const article = aPublishedArticle(db)
    const [epoch, changes] = [readPublicEpoch(db), db.select().from(publicChanges).all().length]
    accepted(planArchiving(editorAt(db), { ...on(article), dueAt: DUE, ...expired }))
    expect(readPublicEpoch(db)).toBe(epoch)
    expect(db.select().from(publicChanges).all()).toHaveLength(changes)
    expect(rowOf(db, article.articleId)).toMatchObject({ publicState: 'published', archivedAt: null })
    expect(requireArticleForWriting(editorAt(db), article.articleId)).toMatchObject({
      isArchivingPlanned: true,
      archivePlan: { dueAt: DUE, reason: 'expired', plannedBy: 'Bogdan Wiśniewski' },
    })
    expect(listArchivePlans(editorAt(db)).articles).toMatchObject([{ id: article.articleId, archiveDueAt: DUE }])
    expect(preparePublicMoment(db)().dueAt).toBe(DUE)
    expect(dueArticles(db, DUE - 1)).toEqual([])
    expect(atMoment(db, article.articleId, DUE - 1)).toEqual({ articleId: article.articleId, archived: false })
  })

  test('it is planned again in one step, or called off', () => {
    const db = openTestDatabase()
    const planned = aPlanned(db)
    const again = { ...on(planned), dueAt: DUE + A_DAY, reason: 'other', note: 'Zakończono nabór.' } as const
    const moved = accepted(planArchiving(editorAt(db), again))
    expect(db.select().from(archivePlans).all()).toMatchObject([
      { dueAt: DUE + A_DAY, reason: 'other', reasonNote: 'Zakończono nabór.' },
    ])
    expect(auditEntries(db).at(-1)?.details).toMatchObject({ archiveDueAt: DUE + A_DAY, formerArchiveDueAt: DUE })
    expect(() => cancelArchiving(editorAt(db), on(planned))).toThrow(Conflict)
    const cancelled = accepted(cancelArchiving(editorAt(db), on(moved)))
    expect(preparePublicMoment(db)().dueAt).toBeNull()
    expect(() => cancelArchiving(editorAt(db), on(cancelled))).toThrow(Conflict)
  })

  test('an hour that has passed, a reason without words, a successor nobody reads: refused beside the field', () => {
    const db = openTestDatabase()
    const article = aPublishedArticle(db)
    const plan = (more: object) => planArchiving(editorAt(db), { ...on(article), dueAt: DUE, ...expired, ...more })
    expect(plan({ dueAt: TEN })).toMatchObject({ issues: [{ field: 'dueAt', key: 'already-past' }] })
    expect(plan({ reason: 'other' })).toMatchObject({ issues: [{ field: 'note', key: 'missing' }] })
    expect(plan({ successorId: 99 })).toMatchObject({ issues: [{ field: 'successorId', key: 'not-readable' }] })
    expect(plan({ successorId: article.articleId })).toMatchObject({ issues: [{ key: 'is-itself' }] })
  })

  test.each([
    ['archived', (db: Database, seen: ReturnType<typeof on>) => archiveArticle(editorAt(db), { ...seen, ...expired })],
    [
      'withdrawn',
      (db: Database, seen: ReturnType<typeof on>) => withdrawArticle(editorAt(db), { ...seen, reason: 'Błąd.' }),
    ],
  ])('an article that is %s by hand leaves no plan behind', (_state, leave) => {
    const db = openTestDatabase()
    accepted(leave(db, on(aPlanned(db))))
    expect(db.select().from(archivePlans).all()).toEqual([])
    expect(dueArticles(db, DUE)).toEqual([])
  })
})

describe('when its moment comes', () => {
  test('it is archived once, with the reason that was planned, in the name of whoever planned it', () => {
    const db = openTestDatabase()
    const { articleId } = aPlanned(db)
    expect(dueArticles(db, DUE)).toEqual([articleId])
    expect([atMoment(db, articleId), atMoment(db, articleId)].map(({ archived }) => archived)).toEqual([true, false])
    expect(rowOf(db, articleId)).toMatchObject({ publicState: 'archived', archivedAt: DUE, archiveReason: 'expired' })
    expect(auditEntries(db).filter(({ verb }) => verb === 'article.archive-due')).toMatchObject([
      { details: { archiveDueAt: DUE, plannedBy: accountOf(db, 'bogdan'), reason: 'expired' } },
    ])
    expect(db.select().from(publicChanges).all().at(-1)).toMatchObject({ kind: 'archived', subjectId: articleId })
    expect(db.select().from(archivePlans).all()).toEqual([])
    expect(preparePublicMoment(db)().dueAt).toBeNull()
  })

  test('a successor that readers cannot open any more is left out, and the log names it', () => {
    const db = openTestDatabase()
    const successor = aPublishedArticle(db, { title: 'Nowy plan' })
    const { articleId } = aPlanned(db, { successorId: successor.articleId })
    accepted(withdrawArticle(editorAt(db), { ...on(successor), reason: 'Błąd.' }))
    expect(atMoment(db, articleId).archived).toBe(true)
    expect(rowOf(db, articleId)).toMatchObject({ publicState: 'archived', successorId: null })
    expect(auditEntries(db).at(-1)?.details).toMatchObject({ goneSuccessorId: successor.articleId })
  })

  test('a plan left over past every verb does not stay due', () => {
    const db = openTestDatabase()
    const { articleId } = aPlanned(db)
    db.update(articles)
      .set({ publicState: 'withdrawn', withdrawnAt: TEN, withdrawalReason: 'Błąd.' })
      .where(eq(articles.id, articleId))
      .run()
    expect(atMoment(db, articleId).archived).toBe(false)
    expect(dueArticles(db, DUE)).toEqual([])
  })
})
