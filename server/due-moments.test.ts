import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openDatabase } from '#db/client.ts'
import { archivePlans, articles } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { listFeedArticles } from '#services/article/list-newest-articles.ts'
import { planArchiving } from '#services/article/plan-archiving.ts'
import { saveDraft } from '#services/article/save-draft.ts'
import { scheduleArticle } from '#services/article/schedule-article.ts'
import { aPublishedArticle, aScheduledArticle, aText, editorAt, TEN } from '#services/article/testing.ts'
import { publicContext } from '#services/context.ts'
import { preparePublicMoment } from '#services/public/public-moment.ts'
import { accepted, auditEntries } from '#services/testing.ts'
import { DUE_BATCH, keepDueMoments } from './due-moments.ts'

const DUE = TEN + 3_600_000
const MANY = 200

test('two hundred texts of one minute appear once each, also when two processes bring them out together', async () => {
  const db = openTestDatabase()
  const other = openDatabase(db.$client.name)
  for (let index = 0; index < MANY; index++) {
    aScheduledArticle(db, DUE + Math.floor((index * 60) / MANY) * 1_000, TEN, { title: `Komunikat ${index}` })
  }
  const feed = (now: number) => listFeedArticles(publicContext(db, now), MANY * 2)
  expect(preparePublicMoment(db)().dueAt).toBe(DUE)
  await keepDueMoments(db, DUE - 1)
  expect(feed(DUE - 1)).toEqual([])

  await keepDueMoments(db, DUE + 29_000)
  expect(feed(DUE)).toHaveLength(MANY / 2)
  await Promise.all([keepDueMoments(db, DUE + 59_000), keepDueMoments(other, DUE + 59_000)])
  other.$client.close()
  expect(feed(DUE)).toHaveLength(MANY)
  expect(new Set(feed(DUE).map(({ id }) => id)).size).toBe(MANY)
  expect(auditEntries(db).filter(({ verb }) => verb === 'article.publish-due')).toHaveLength(MANY)
  expect(preparePublicMoment(db)().dueAt).toBeNull()
}, 60_000)

test('others get their turn in between', async () => {
  const db = openTestDatabase()
  for (let index = 0; index < 3; index++) aScheduledArticle(db, DUE, TEN, { title: `Komunikat ${index}` })
  let turns = 0
  let running = true
  const publishing = keepDueMoments(db, DUE).then(() => {
    running = false
  })
  while (running) {
    turns += 1
    await turn()
  }
  await publishing
  expect(turns).toBeGreaterThanOrEqual(3)
})

test('what was published is told batch by batch, except the last', async () => {
  const db = openTestDatabase()
  const count = 2 * DUE_BATCH + 1
  for (let index = 0; index < count; index++) aScheduledArticle(db, DUE, TEN, { title: `Komunikat ${index}` })
  const published: number[] = []
  const told = () => published.push(listFeedArticles(publicContext(db, DUE), count).length)
  await keepDueMoments(db, DUE, told)
  expect(published).toEqual([DUE_BATCH, 2 * DUE_BATCH])
  await keepDueMoments(db, DUE, told)
  expect(published).toHaveLength(2)
})

test('one that fails keeps none of the others back', async () => {
  const db = openTestDatabase()
  const bad = aScheduledArticle(db, DUE, TEN, { title: 'Pierwszy' })
  const good = aScheduledArticle(db, DUE + 1, TEN, { title: 'Drugi' })
  db.$client.exec(`create trigger stop before update on articles when old.id = ${bad.articleId}
    begin select raise(abort, 'no'); end`)
  await expect(keepDueMoments(db, DUE + 1)).rejects.toThrow('1 due moments could not be kept')
  const ids = listFeedArticles(publicContext(db, DUE), 10).map(({ id }) => id)
  expect(ids).toEqual([good.articleId])
})

const archived = { reason: 'expired', note: null, successorId: null } as const

test('after a stop, an update planned for before the archiving is published first, and both happen once with two processes', async () => {
  const db = openTestDatabase()
  const other = openDatabase(db.$client.name)
  const { articleId, lockVersion } = aPublishedArticle(db)
  const seen = (seenLockVersion: number) => ({ articleId, seenLockVersion })
  const draft = accepted(saveDraft(editorAt(db), { ...seen(lockVersion), ...aText({ title: 'Po zmianie' }) }))
  const planned = accepted(planArchiving(editorAt(db), { ...seen(draft.lockVersion), dueAt: DUE + 1, ...archived }))
  accepted(scheduleArticle(editorAt(db), { ...seen(planned.lockVersion), dueAt: DUE + 1 }))
  const later = DUE + 7 * 86_400_000
  await Promise.all([keepDueMoments(db, later), keepDueMoments(other, later)])
  other.$client.close()
  expect(db.select().from(articles).all()).toMatchObject([{ publicState: 'archived', archivedAt: later }])
  expect(
    auditEntries(db)
      .map(({ verb }) => verb)
      .slice(-2),
  ).toEqual(['article.publish-due', 'article.archive-due'])
  expect(db.select().from(archivePlans).all()).toEqual([])
  expect(preparePublicMoment(db)().dueAt).toBeNull()
})
