import { asc } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { articleOverviews, articles } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { sortKey } from '#domain/text/sort-key.ts'
import { accepted, accountOf, asAuthor } from '../testing.ts'
import { actors, collectVerbs } from '../testing-all-verbs.ts'
import { permissionTable } from '../testing-permission-table.ts'
import { findOverview } from './article-overview.ts'
import { saveDraft } from './save-draft.ts'
import { aPublishedArticle, aText, TEN } from './testing.ts'

const verbs = await collectVerbs()

const shownIn = (db: Database) => db.select().from(articleOverviews).orderBy(asc(articleOverviews.articleId)).all()

/** What a list made again would show. */
const derivedIn = (db: Database) =>
  db
    .select({ id: articles.id })
    .from(articles)
    .orderBy(asc(articles.id))
    .all()
    .map(({ id }) => findOverview(db, id))
    .filter((overview) => overview !== null)

const rows = permissionTable.filter(({ verb, answer }) => verb.startsWith('article.') && answer === 'done')

test.each(rows)('$verb, $state, leaves the lists of the staff as the articles are', ({ verb, given, may }) => {
  const db = openTestDatabase()
  for (const person of ['anna', 'bogdan', 'celina', 'dorota'] as const) accountOf(db, person)
  const input = given(db)
  const who = Object.keys(may).find((actor) => may[actor]) ?? ''
  const as = actors[who]
  if (!as) throw new Error(`Nobody may: ${verb}`)
  expect(verbs.get(verb)?.(as(db), input)).toMatchObject({ ok: true })
  expect(shownIn(db)).toEqual(derivedIn(db))
})

test('of two texts the one in progress is shown, and both titles are found', () => {
  const db = openTestDatabase()
  const { articleId, lockVersion } = aPublishedArticle(db)
  accepted(
    saveDraft(asAuthor(db, TEN), { articleId, seenLockVersion: lockVersion, ...aText({ title: 'Śląski zespół' }) }),
  )
  expect(shownIn(db)).toMatchObject([
    {
      title: 'Śląski zespół',
      sortKey: sortKey('Śląski zespół'),
      status: 'published-with-changes',
      openState: 'draft',
      ownerId: accountOf(db, 'anna'),
      firstPublishedOn: '2026-03-02',
    },
  ])
})
