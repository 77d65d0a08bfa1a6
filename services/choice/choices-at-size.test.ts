import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { openTestDatabase } from '#db/testing.ts'
import { anArticle, aRevision, aTag, putRow } from '#db/testing-rows.ts'
import { parseArticleListQuery } from '#domain/article/article-list-query.ts'
import { refreshOverview } from '../article/article-overview.ts'
import { listStaffArticles, STAFF_PAGE_SIZE } from '../article/staff-articles.ts'
import type { StaffContext } from '../context.ts'
import { refreshAllStaffRecords, refreshStaffRecords } from '../search/staff/refresh-staff-search.ts'
import { asEditor } from '../testing.ts'
import { findArticlesToLink, findArticlesToPin, findSuccessors } from './article-choices.ts'
import { CHOICES_MAX } from './ask-chooser.ts'
import { findTagChoices } from './record-choices.ts'

/** A portal with so many drafts and tags, written past the verbs and indexed by the index's own writer. */
function aPortalOf(articles: number, tags: number): Database {
  const db = openTestDatabase()
  const client = db.$client
  client.transaction(() => {
    for (let number = 1; number <= tags; number++) {
      const name = number === tags ? 'rzadki temat' : `temat ${number}`
      putRow(client, 'tags', aTag({ name, slug: `temat-${number}`, fold_key: name, sort_key: name }))
    }
    for (let id = 1; id <= articles; id++) {
      putRow(client, 'articles', anArticle({ translation_group: `grupa-${id}` }))
      const title = id === articles ? 'Posiedzenie osobliwe' : `Posiedzenie zespołu ${id}`
      const revision = putRow(client, 'article_revisions', aRevision({ article_id: id, title, slug: `tekst-${id}` }))
      putRow(client, 'revision_tags', { revision_id: revision, tag_id: (id % tags) + 1 })
      refreshOverview(db, id)
    }
    const ids = Array.from({ length: articles }, (_, index) => index + 1)
    refreshStaffRecords(db, 'article', ids)
    refreshAllStaffRecords(db)
  })()
  return db
}

const list = (context: StaffContext, address: string) => {
  const query = parseArticleListQuery(Object.fromEntries(new URLSearchParams(address)))
  if (!query) throw new RangeError(address)
  return listStaffArticles(context, { ...query, ownerId: null })
}

const questions: Record<string, (context: StaffContext) => unknown> = {
  'a common word to link': (context) => findArticlesToLink(context, { text: 'posiedzenia', butFor: 1 }),
  'a rare word to link': (context) => findArticlesToLink(context, { text: 'osobliwy', butFor: null }),
  'a beginning to link': (context) => findArticlesToLink(context, { text: 'pos', butFor: null }),
  'no words to link': (context) => findArticlesToLink(context, { text: '', butFor: null }),
  'a common word to pin': (context) => findArticlesToPin(context, { text: 'posiedzenia', butFor: null }),
  'a successor': (context) => findSuccessors(context, { text: 'posiedzenia', butFor: 1 }),
  'a tag': (context) => findTagChoices(context, { text: 'temat', butFor: null }),
  'a page of the list': (context) => list(context, 'q=posiedzenia&stan=szkic&strona=2').articles,
  'a page of the list by date': (context) => list(context, 'q=posiedzenia&sort=zmiana&strona=3').articles,
}

test('of 5,000 articles and 500 tags as few are shown, by no more statements, as of 200 and 160; none walks them all', () => {
  const portals = [aPortalOf(200, 160), aPortalOf(5_000, 500)].map((db) => ({ db, context: asEditor(db) }))
  const asked = Object.entries(questions).map(([name, ask]) => {
    const [few, many] = portals.map(({ db, context }) => statementsOf(db, () => ask(context)))
    const walks = (many?.plans ?? []).filter((step) =>
      /\bSCAN (articles|article_\w+|staff_search_documents)\b(?!.*INDEX article_overviews_by_change)/.test(step),
    )
    const shown = Array.isArray(many?.answer) ? many.answer.length : Number.NaN
    return { name, more: Math.max(0, (many?.count ?? 0) - (few?.count ?? 0)), walks, isShort: shown <= STAFF_PAGE_SIZE }
  })
  expect(asked).toEqual(Object.keys(questions).map((name) => ({ name, more: 0, walks: [], isShort: true })))

  const [, large] = portals
  if (!large) throw new Error('No portal')
  const { context } = large
  expect(findArticlesToLink(context, { text: 'pos', butFor: null })).toHaveLength(CHOICES_MAX)
  expect(findArticlesToLink(context, { text: 'osobliwym', butFor: null })).toMatchObject([{ id: 5_000 }])
  expect(findTagChoices(context, { text: 'rzad', butFor: null })).toMatchObject([{ name: 'rzadki temat' }])
  expect(list(context, 'q=rzadki').total).toBe(10)
  const found = list(context, 'q=posiedzenia')
  expect(found.total).toBe(5_000)
  expect(found.reachable).toBeLessThan(1_000)
  expect(list(context, 'q=posiedzenia&sort=zmiana')).toMatchObject({ reachable: 5_000, pages: 250 })
}, 60_000)

/** What `act` answers, how many statements it runs, and by which steps SQLite answers them. */
function statementsOf({ $client }: Database, act: () => unknown) {
  const prepare = $client.prepare.bind($client)
  const asked: string[] = []
  $client.prepare = ((sql: string) => {
    asked.push(sql)
    return prepare(sql)
  }) as typeof prepare
  try {
    const answer = act()
    const plans = asked.flatMap((sql) => {
      const values = Array(sql.split('?').length - 1).fill('1')
      return (prepare(`explain query plan ${sql}`).all(...values) as { detail: string }[]).map(({ detail }) => detail)
    })
    return { answer, count: asked.length, plans }
  } finally {
    $client.prepare = prepare
  }
}
