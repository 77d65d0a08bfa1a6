import { expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { openTestDatabase } from '#db/testing.ts'
import { noFilters } from '#domain/search/search-filters.ts'
import { parseSearchQuery } from '#domain/search/search-query.ts'
import { putArticle } from '../article/testing-articles.ts'
import { publicContext } from '../context.ts'
import { repairTerms } from './repair-terms.ts'
import { searchPortal } from './search-portal.ts'

const NAMES = 'adam bartek celina daria edward franek grzegorz hanna irena jola karol lena'.split(' ')
const text = NAMES.join(' ')

function termsOf(question: string) {
  const query = parseSearchQuery(question)
  if (query.kind !== 'terms') throw new RangeError(question)
  return query.terms
}

function search(db: Database, question: string) {
  const page = { number: 1, offset: 0 }
  return searchPortal(publicContext(db, 0), {
    terms: termsOf(question),
    filters: noFilters,
    includeArchive: true,
    page,
  })
}

/** All names in one article, the first eight in six more. */
function aPortal() {
  const db = openTestDatabase()
  putArticle(db, { title: 'Wszyscy', text })
  for (let index = 0; index < 6; index++) putArticle(db, { title: `${index}`, text: NAMES.slice(0, 8).join(' ') })
  return db
}

test('of a long question the eight rarest words are asked for, and the answer names the others', () => {
  const found = search(aPortal(), text)
  expect(found.tooCommon).toHaveLength(4)
  expect(NAMES.slice(0, 8)).toEqual(expect.arrayContaining([...found.tooCommon]))
  expect([found.current, found.leftOut]).toEqual([1, []])
})

test('eight words are all asked for', () => {
  const found = search(aPortal(), NAMES.slice(0, 8).join(' '))
  expect([found.current, found.tooCommon]).toEqual([7, []])
})

test('what must not be there stays, however long the question', () => {
  const { documents } = search(aPortal(), `${text} -wszyscy`)
  expect(documents).toHaveLength(6)
  expect(documents.flatMap(({ title }) => title.map((part) => part.text))).not.toContain('Wszyscy')
})

test('up to four words of a question are repaired', () => {
  const wrong = NAMES.filter((name) => name.length > 4).map((name) => `${name.slice(0, 2)}q${name.slice(2)}`)
  const terms = termsOf(wrong.join(' '))
  const repaired = repairTerms(aPortal(), terms)
  expect(wrong.length).toBeGreaterThan(4)
  expect(repaired.map((term, index) => term !== terms[index])).toEqual(wrong.map((_, index) => index < 4))
})
