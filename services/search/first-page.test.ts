import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { openTestDatabase } from '#db/testing.ts'
import { NOON } from '#db/testing-rows.ts'
import { PAGE_SIZE } from '#domain/list/paging.ts'
import { REACHABLE_MAX } from '#domain/search/result-count.ts'
import { noFilters } from '#domain/search/search-filters.ts'
import { parseSearchQuery } from '#domain/search/search-query.ts'
import { publicContext } from '../context.ts'
import type { SearchableDocument } from './documents/searchable-document.ts'
import { indexNewDocuments } from './index-document.ts'
import { searchPortal } from './search-portal.ts'

/*
 * What is shown of very many is found by walks that end early. Here it is compared with the whole order, by its definition:
 * current before archived; all terms in the title before all in the summary before the rest; the newest first.
 */

/** Uninflected, so that a word is in a text when its letters are: from common to rare. */
const WORDS = 'oto kakadu jury boa attache menu logo foyer gnu etui lobby salami'.split(' ')
const DAYS = 800

type Words = readonly string[]
type Text = { readonly id: number; readonly title: Words; readonly summary: Words; readonly body: Words; day: number }

/** A fixed sequence of numbers below one (linear congruence). */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

function texts(count: number): Text[] {
  const random = sequence(7)
  const some = (most: number) =>
    Array.from({ length: most }, () => WORDS[Math.floor(WORDS.length * random() ** 2)] ?? 'oto')
  return Array.from({ length: count }, (_, id) => ({
    id,
    title: some(2),
    summary: some(3),
    body: some(8),
    // Each day once in the portal of today and once in the archive, so that no two are as new.
    day: Math.floor(id / 2),
  }))
}

const isArchived = ({ id }: Text) => id % 2 === 1
const titleOf = ({ id }: Text) => `Tekst ${id}`

function aPortalOf(all: readonly Text[]): Database {
  const db = openTestDatabase()
  const documents = all.map((text): SearchableDocument => {
    const day = new Date(Date.UTC(2015, 0, 1) + text.day * 86_400_000).toISOString().slice(0, 10)
    return {
      kind: 'page',
      recordId: text.id,
      locale: 'pl',
      title: `${titleOf(text)} ${text.title.join(' ')}`,
      summary: text.summary.join(' '),
      text: text.body.join(' '),
      address: `/${text.id}`,
      date: { edtf: day, day },
      isArchived: isArchived(text),
      voivodeships: [],
      tagIds: [],
    }
  })
  db.transaction((tx) => indexNewDocuments(tx, documents))
  return db
}

type Has = (words: Words) => boolean

/** The order of all, with nothing left out. */
function ordered(all: readonly Text[], has: Has): number[] {
  const part = (text: Text) => (has(text.title) ? 0 : has(text.summary) ? 1 : 2)
  return all
    .filter(({ title, summary, body }) => has([...title, '|', ...summary, '|', ...body]))
    .toSorted((a, b) => Number(isArchived(a)) - Number(isArchived(b)) || part(a) - part(b) || b.day - a.day)
    .map(({ id }) => id)
}

function pageOf(db: Database, question: string, number: number): number[] {
  const query = parseSearchQuery(question)
  if (query.kind !== 'terms') throw new RangeError(question)
  const page = { number, offset: (number - 1) * PAGE_SIZE }
  const asked = { terms: query.terms, filters: noFilters, includeArchive: true, page }
  return searchPortal(publicContext(db, NOON), asked).documents.map(({ address }) => Number(address.slice(1)))
}

const every =
  (...wanted: Words): Has =>
  (words) =>
    wanted.every((word) => words.includes(word))
const inARow =
  (first: string, second: string): Has =>
  (words) =>
    words.some((word, index) => word === first && words[index + 1] === second)

const questions: readonly (readonly [string, Has])[] = [
  ['oto', every('oto')],
  ['jury', every('jury')],
  ['gnu', every('gnu')],
  ['oto kakadu', every('oto', 'kakadu')],
  ['oto kakadu jury', every('oto', 'kakadu', 'jury')],
  ['oto -jury', (words) => words.includes('oto') && !words.includes('jury')],
  ['"oto kakadu"', inARow('oto', 'kakadu')],
  ['"oto oto"', inARow('oto', 'oto')],
]

test('page after page is the whole order, of the portal of today and then of its archive', () => {
  const all = texts(2 * DAYS)
  const db = aPortalOf(all)
  for (const [question, has] of questions) {
    const parts = [false, true].map((archived) => {
      const hits = ordered(all, has).filter((id) => (id % 2 === 1) === archived)
      expect(hits.length, question).toBeGreaterThan(150)
      return hits.slice(0, REACHABLE_MAX)
    })
    const expected = parts.flat()
    for (const number of [1, 2, 3, 8, 15, 16, 17, 21, 22, 30]) {
      const from = (number - 1) * PAGE_SIZE
      expect(pageOf(db, question, number), `${question}, page ${number}`).toEqual(
        expected.slice(from, from + PAGE_SIZE),
      )
    }
  }
})
