import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { articleAddresses } from '#db/schema/index.ts'
import { openTestDatabase } from '#db/testing.ts'
import { aPublishedArticle } from '../article/testing.ts'
import { refreshRecords } from '../search/refresh-search.ts'
import { asEditor, NOW } from '../testing.ts'
import { keepCounts } from './keep-counts.ts'
import { listMostRead } from './list-most-read.ts'
import { listVainSearches } from './list-vain-searches.ts'

const TODAY = '2026-01-15'
const LAST_YEAR = '2025-06-01'

function read(db: Database, ...counts: readonly (readonly [address: string, times: number, day?: string])[]): void {
  const readings = counts.map(([what, times, day = TODAY]) => ({ day, what, times }))
  keepCounts(db, { readings, vainSearches: [] })
}

test('an article is one, whatever addresses it had; pages of lists have no title of their own', () => {
  const db = openTestDatabase()
  const { articleId } = aPublishedArticle(db, { title: 'Powołanie zespołu' })
  const slug = db.select().from(articleAddresses).where(eq(articleAddresses.articleId, articleId)).get()?.slug
  db.insert(articleAddresses)
    .values({ locale: 'pl', slug: 'dawny-adres', articleId, createdAt: 1, replacedAt: 2 })
    .run()
  refreshRecords(db, 'page')
  read(db, [`/aktualnosci/${slug}`, 3], ['/aktualnosci/dawny-adres', 4], ['/', 6], ['/pomoc', 1])
  read(db, [`/aktualnosci/${slug}`, 100, LAST_YEAR])
  const address = `/aktualnosci/${slug}`
  const most = listMostRead(asEditor(db), TODAY)
  expect(most.slice(0, 2)).toEqual([
    { address, title: 'Powołanie zespołu', readings: 7 },
    { address: '/', title: null, readings: 6 },
  ])
  expect(most[2]).toMatchObject({ address: '/pomoc', readings: 1 })
  expect(most[2]?.title).not.toBeNull()
  expect(listMostRead(asEditor(db), LAST_YEAR)[0]).toMatchObject({ address, readings: 107 })
})

test('fifty pages at most, those read most', () => {
  const db = openTestDatabase()
  read(db, ...Array.from({ length: 80 }, (_, index) => [`/archiwum/${1_900 + index}`, index + 1] as const))
  const most = listMostRead(asEditor(db), TODAY)
  expect(most).toHaveLength(50)
  expect(most.map(({ readings }) => readings)).toEqual(Array.from({ length: 50 }, (_, index) => 80 - index))
})

test('what was looked for in vain: how often, on how many days, when last', () => {
  const db = openTestDatabase()
  const searches = [
    { day: LAST_YEAR, what: 'azyl', times: 90 },
    { day: '2026-01-14', what: 'azyl', times: 5 },
    { day: TODAY, what: 'azyl', times: 6 },
    { day: TODAY, what: 'dublin', times: 11 },
    { day: '2026-01-13', what: 'karta pobytu', times: 20 },
  ]
  keepCounts(db, { readings: [], vainSearches: searches })
  expect(listVainSearches(asEditor(db, NOW), '2026-01-01')).toEqual([
    { question: 'karta pobytu', times: 20, days: 1, lastDay: '2026-01-13' },
    { question: 'azyl', times: 11, days: 2, lastDay: TODAY },
    { question: 'dublin', times: 11, days: 1, lastDay: TODAY },
  ])
})
