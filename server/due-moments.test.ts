import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openDatabase } from '#db/client.ts'
import { openTestDatabase } from '#db/testing.ts'
import { listFeedArticles } from '#services/article/list-newest-articles.ts'
import { aScheduledArticle, TEN } from '#services/article/testing.ts'
import { publicContext } from '#services/context.ts'
import { preparePublicMoment } from '#services/public/public-moment.ts'
import { auditEntries } from '#services/testing.ts'
import { DUE_BATCH, publishDueArticles } from './due-moments.ts'

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
  await publishDueArticles(db, DUE - 1)
  expect(feed(DUE - 1)).toEqual([])

  await publishDueArticles(db, DUE + 29_000)
  expect(feed(DUE)).toHaveLength(MANY / 2)
  await Promise.all([publishDueArticles(db, DUE + 59_000), publishDueArticles(other, DUE + 59_000)])
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
  const publishing = publishDueArticles(db, DUE).then(() => {
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
  await publishDueArticles(db, DUE, told)
  expect(published).toEqual([DUE_BATCH, 2 * DUE_BATCH])
  await publishDueArticles(db, DUE, told)
  expect(published).toHaveLength(2)
})

test('one that fails keeps none of the others back', async () => {
  const db = openTestDatabase()
  const bad = aScheduledArticle(db, DUE, TEN, { title: 'Pierwszy' })
  const good = aScheduledArticle(db, DUE + 1, TEN, { title: 'Drugi' })
  db.$client.exec(`create trigger stop before update on articles when old.id = ${bad.articleId}
    begin select raise(abort, 'no'); end`)
  await expect(publishDueArticles(db, DUE + 1)).rejects.toThrow('1 due texts could not be published')
  const ids = listFeedArticles(publicContext(db, DUE), 10).map(({ id }) => id)
  expect(ids).toEqual([good.articleId])
})
