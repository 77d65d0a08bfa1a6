import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { openTestDatabase } from '#db/testing.ts'
import { aHelpline, putRow } from '#db/testing-rows.ts'
import { putArticle } from '../article/testing-articles.ts'
import { isSearchCurrent, rebuildSearch } from './rebuild-search.ts'

/** What the index holds, by word: everything but the ids, which follow the order of writing. */
function indexOf(db: Database): unknown[] {
  const words = db.$client.prepare('select term, doc, cnt from search_vocabulary order by term').all()
  const columns = 'kind, record_id, locale, title, summary, text, address, date_edtf, is_archived, marks'
  const documents = db.$client.prepare(`select ${columns} from search_documents order by kind, record_id`).all()
  return [words, documents]
}

test('a new database is indexed once, at its first start', async () => {
  const db = openTestDatabase()
  expect(isSearchCurrent(db)).toBe(false)
  await rebuildSearch(db)
  expect(isSearchCurrent(db)).toBe(true)
})

test('what verbs wrote piece by piece is what is written from nothing, and again changes nothing', async () => {
  const db = openTestDatabase()
  for (let index = 0; index < 60; index++) {
    putArticle(db, {
      title: `Plan ${index}`,
      text: 'Zadania i terminy',
      state: index % 3 === 0 ? 'archived' : 'published',
    })
  }
  putArticle(db, { state: 'withdrawn', title: 'Wycofany' })
  await rebuildSearch(db)
  const written = indexOf(db)
  db.$client.exec(`delete from search_documents; update search_state set edition = 0;
    insert into search_index (search_index) values ('delete-all');
    insert into search_titles (search_titles) values ('delete-all')`)
  expect(await rebuildSearch(db)).toBe(61)
  expect(indexOf(db)).toEqual(written)
  await rebuildSearch(db)
  expect(indexOf(db)).toEqual(written)
})

test('begun from nothing it is the same, and stopped half-way it is not called current', async () => {
  const db = openTestDatabase()
  for (let index = 0; index < 12; index++) putArticle(db, { title: `Plan ${index}`, text: 'Zadania i terminy' })
  putArticle(db, { state: 'withdrawn', title: 'Wycofany' })
  await rebuildSearch(db)
  const written = indexOf(db)
  expect(await rebuildSearch(db, { alone: true })).toBe(13)
  expect(indexOf(db)).toEqual(written)
  db.$client.exec(`create trigger stop before insert on search_documents when new.kind = 'article'
    begin select raise(abort, 'stopped'); end`)
  await expect(rebuildSearch(db, { alone: true })).rejects.toThrow('stopped')
  expect(isSearchCurrent(db)).toBe(false)
  db.$client.exec('drop trigger stop')
  await rebuildSearch(db)
  expect(indexOf(db)).toEqual(written)
})

test('between its transactions other tasks have their turn, which gives the memory of statements back', async () => {
  const db = openTestDatabase()
  for (let index = 0; index < 60; index++) putArticle(db, { title: `Plan ${index}` })
  db.$client.exec(`delete from search_documents; insert into search_index (search_index) values ('delete-all');
    insert into search_titles (search_titles) values ('delete-all')`)
  const progress: unknown[] = []
  const look = () => {
    progress.push(db.$client.prepare("select count(*) from search_documents where kind = 'article'").pluck().get())
    if (progress.at(-1) !== 60) setImmediate(look)
  }
  setImmediate(look)
  await rebuildSearch(db)
  expect(progress).toContain(50)
})

test('what is there no more leaves the index', async () => {
  const db = openTestDatabase()
  putArticle(db, { title: 'Plan' })
  putRow(db.$client, 'helplines', aHelpline({ name: 'Telefon' }))
  await rebuildSearch(db)
  const before = indexOf(db)
  db.$client.exec(`update helplines set retired_at = 1`)
  await rebuildSearch(db)
  expect(indexOf(db)).not.toEqual(before)
  expect(db.$client.prepare(`select count(*) from search_documents where kind = 'helpline'`).pluck().get()).toBe(0)
})

test('after it was written whole the index is one segment and takes in single documents as usual', async () => {
  const db = openTestDatabase()
  for (let index = 0; index < 5; index++) putArticle(db, { title: `Plan ${index}` })
  const settings = (table: string) =>
    Object.fromEntries(db.$client.prepare<[], [string, number]>(`select k, v from ${table}_config`).raw().all())
  await rebuildSearch(db, { alone: true })
  for (const table of ['search_index', 'search_titles', 'staff_search_index', 'staff_search_titles', 'phrase_index']) {
    expect(settings(table), table).toMatchObject({ automerge: 4, crisismerge: 16, hashsize: 1_048_576 })
    const segments = db.$client.prepare(`select count(distinct segid) from ${table}_idx`).pluck().get()
    expect(segments, table).toBeLessThanOrEqual(1)
  }
})
