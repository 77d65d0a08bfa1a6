import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { publicContext } from '../context.ts'
import { listTeamArticles } from './list-team-articles.ts'
import { daysFrom, putArticle, putDraft } from './testing-articles.ts'

function portal() {
  const db = openTestDatabase()
  const find = () => {
    const { total, newest } = listTeamArticles(publicContext(db, 0), '10')
    return { total, ids: newest.map(({ id }) => id) }
  }
  return { db, find }
}

test('what readers may read about a team, the newest first', () => {
  const { db, find } = portal()
  const older = putArticle(db, { first: '2014-05', teams: ['10'] })
  const archived = putArticle(db, { state: 'archived', first: '2015-06-01', teams: ['10', '20'] })
  const sameDay = putArticle(db, { first: '2015-06-01', teams: ['10'] })
  putArticle(db, { state: 'withdrawn', teams: ['10'] })
  putArticle(db, { teams: ['20'] })
  const draft = putDraft(db, putArticle(db))
  db.$client.prepare("insert into revision_teams (revision_id, voivodeship_code) values (?, '10')").run(draft)
  expect(find()).toEqual({ total: 3, ids: [sameDay, archived, older] })
})

test('of many, the newest twenty and how many there are', () => {
  const { db, find } = portal()
  const ids = daysFrom('2015-01-01', 23).map((first) => putArticle(db, { first, teams: ['10'] }))
  expect(find()).toEqual({ total: 23, ids: ids.slice(-20).reverse() })
})
