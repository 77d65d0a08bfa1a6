import { getTableColumns, is } from 'drizzle-orm'
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import * as schema from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { putArticle, putDraft, putTag } from './article/testing-articles.ts'
import { readPublicEpoch } from './audit/testing-public-epoch.ts'
import { finishWork } from './finish-work.ts'
import { readLockVersion, versionedTables } from './lock-version.ts'
import { created, reindexed, updated } from './outcome.ts'
import { accountOf, auditEntries } from './testing.ts'
import { actors, collectVerbs } from './testing-all-verbs.ts'
import { permissionTable } from './testing-permission-table.ts'

const NOW = Date.UTC(2026, 2, 2, 9)

const versionOf = (db: Database, id: number) => readLockVersion(db, { kind: 'article', id })
const unseen = { readersSee: false }
const seen = { readersSee: true }

test('every table with a lock version has its kind', () => {
  const versioned = Object.values(schema)
    .filter((table) => is(table, SQLiteTable))
    .filter((table) => 'lockVersion' in getTableColumns(table))
  const named = Object.values(versionedTables)
  const nameOf = (table: SQLiteTable) => getTableConfig(table).name
  expect(named.map(nameOf).toSorted()).toEqual(versioned.map(nameOf).toSorted())
})

describe('the lock version', () => {
  test('rises once, however often the record was named', () => {
    const db = openTestDatabase()
    const id = putArticle(db)
    finishWork(
      db,
      { changed: [updated('article', id), reindexed('article', id), updated('article', id)], ...unseen },
      NOW,
    )
    expect(versionOf(db, id)).toBe(2)
  })

  test('is the first of what was made in the same work', () => {
    const db = openTestDatabase()
    const id = putArticle(db)
    finishWork(db, { changed: [updated('article', id), created('article', id)], ...unseen }, NOW)
    expect(versionOf(db, id)).toBe(1)
  })

  test('stays where only lists have something else to say', () => {
    const db = openTestDatabase()
    const id = putArticle(db)
    finishWork(db, { changed: [reindexed('article', id)], ...unseen }, NOW)
    expect(versionOf(db, id)).toBe(1)
  })

  test('of nothing is a fault of the code', () => {
    const changed = [updated('tag', 7)]
    expect(() => finishWork(openTestDatabase(), { changed, ...unseen }, NOW)).toThrow('There is no tag 7')
  })
})

describe('what is kept beside an article', () => {
  const overviews = (db: Database) => db.select({ title: schema.articleOverviews.title }).from(schema.articleOverviews)
  const found = (db: Database) => db.$client.prepare(`select id from search_documents where kind = 'article'`).all()

  test('its row in the lists is written after all of it', () => {
    const db = openTestDatabase()
    const id = putArticle(db)
    putDraft(db, id, { title: 'Zmiana w składzie' })
    finishWork(db, { changed: [created('article', id)], ...unseen }, NOW)
    expect(overviews(db).all()).toEqual([{ title: 'Zmiana w składzie' }])
  })

  test.each([
    ['not touched while readers see nothing of it', unseen, 0],
    ['brought to what they may read, with the epoch', seen, 1],
  ])('search and topics are %s', (_, readers, times) => {
    const db = openTestDatabase()
    const id = putArticle(db, { tagIds: [putTag(db, 'Szkolenia')] })
    db.$client.exec(`delete from search_documents; delete from topic_counts; delete from topic_articles;
      insert into search_index (search_index) values ('delete-all')`)
    const epoch = readPublicEpoch(db)
    finishWork(db, { changed: [updated('article', id), updated('article', id)], ...readers }, NOW)
    expect(found(db)).toHaveLength(times)
    expect(db.select().from(schema.topicArticles).all()).toHaveLength(times)
    expect(readPublicEpoch(db)).toBe(epoch + times)
  })
})

const verbs = await collectVerbs()
// What is deleted has no version any more, and what nobody may is not done.
const rows = permissionTable.filter(
  ({ answer, verb, may }) => answer === 'done' && verb !== 'tag.delete' && Object.values(may).includes(true),
)

test.each(rows)('$verb, $state: the lock version rises from the one that was seen, and is the one returned', (row) => {
  const db = openTestDatabase()
  for (const person of ['anna', 'bogdan', 'celina', 'dorota'] as const) accountOf(db, person)
  const input = row.given(db) as { readonly seenLockVersion?: number }
  const as = actors[Object.keys(row.may).find((actor) => row.may[actor]) ?? '']
  const result = as && verbs.get(row.verb)?.(as(db), input)
  if (!result?.ok) throw new Error(`${row.verb} was not done`)
  const { subjectKind, subjectId: id } = auditEntries(db).at(-1) ?? {}
  const kind = Object.keys(versionedTables).find((name) => name === subjectKind) as keyof typeof versionedTables
  const { seenLockVersion } = input
  if (seenLockVersion !== undefined) {
    expect(readLockVersion(db, { kind, id: id ?? 0 })).toBe(seenLockVersion + 1)
  }
  const { lockVersion } = (result.value ?? {}) as { readonly lockVersion?: number }
  if (lockVersion !== undefined) expect(readLockVersion(db, { kind, id: id ?? 0 })).toBe(lockVersion)
})
