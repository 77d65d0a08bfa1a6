import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { openTestDatabase } from '#db/testing.ts'
import { archiveArticle } from '../article/archive-article.ts'
import { publishArticle } from '../article/publish-article.ts'
import { aPublishedArticle, editorAt, TEN } from '../article/testing.ts'
import { aChange, on } from '../article/testing-states.ts'
import { unarchiveArticle } from '../article/unarchive-article.ts'
import { withdrawArticle } from '../article/withdraw-article.ts'
import { A_DAY, accepted, accountOf } from '../testing.ts'
import { actors, collectVerbs } from '../testing-all-verbs.ts'
import { permissionTable } from '../testing-permission-table.ts'
import { createTag } from './create-tag.ts'

const verbs = await collectVerbs()

const query = (db: Database, sql: string) => db.$client.prepare(sql).all()

const shownIn = (db: Database) => query(db, 'select * from topic_articles order by article_id, tag_id')
const countsIn = (db: Database) => query(db, 'select * from topic_counts order by tag_id, public_state')

/** What topics made again would hold. */
const derivedIn = (db: Database) =>
  query(
    db,
    `select distinct articles.id as article_id, coalesce(tags.merged_into_id, tags.id) as tag_id, public_state,
       articles.first_published_on
     from articles join article_revisions on article_id = articles.id and state = 'published'
       join revision_tags on revision_id = article_revisions.id join tags on tags.id = tag_id
     where public_state in ('published', 'archived') and locale = 'pl' order by 1, 2`,
  )
const countedIn = (db: Database) =>
  query(
    db,
    `select tag_id, public_state, count(*) as articles from topic_articles group by tag_id, public_state
     order by tag_id, public_state`,
  )

const rows = permissionTable.filter(({ verb, answer }) => /^(article|tag)\./.test(verb) && answer === 'done')

test.each(rows)('$verb, $state, leaves the topics as the articles are', ({ verb, given, may }) => {
  const db = openTestDatabase()
  for (const person of ['anna', 'bogdan', 'celina', 'dorota'] as const) accountOf(db, person)
  const input = given(db)
  const as = actors[Object.keys(may).find((actor) => may[actor]) ?? '']
  if (!as) throw new Error(`Nobody may: ${verb}`)
  expect(verbs.get(verb)?.(as(db), input)).toMatchObject({ ok: true })
  expect(shownIn(db)).toEqual(derivedIn(db))
  expect(countsIn(db)).toEqual(countedIn(db))
})

test('an article stands under the tags of the published revision, in the state they have it in', () => {
  const db = openTestDatabase()
  const later = editorAt(db, TEN + A_DAY)
  const [plany, akty] = ['plany', 'akty'].map((name) => accepted(createTag(later, { name })).tagId)
  const places = () => shownIn(db).map((row) => Object.values(row as object).slice(1, 3))
  const published = aPublishedArticle(db, { tagIds: [plany ?? 0] })
  expect(places()).toEqual([[plany, 'published']])
  const changed = aChange(db, { tagIds: [akty ?? 0] }, published)
  expect(places()).toEqual([[plany, 'published']])
  const again = accepted(publishArticle(later, on(changed)))
  expect(places()).toEqual([[akty, 'published']])
  const archived = accepted(archiveArticle(later, { ...on(again), reason: 'expired' }))
  expect(places()).toEqual([[akty, 'archived']])
  const back = accepted(unarchiveArticle(later, on(archived)))
  expect(places()).toEqual([[akty, 'published']])
  accepted(withdrawArticle(later, { ...on(back), reason: 'Podano błędny numer.', successorId: null }))
  expect([shownIn(db), countsIn(db)]).toEqual([[], []])
})
