import { expect, test } from 'vitest'
import { openTestDatabase } from '#db/testing.ts'
import { NOON } from '#db/testing-rows.ts'
import { parseSearchQuery } from '#domain/search/search-query.ts'
import { putArticle, putDraft } from '../article/testing-articles.ts'
import { publicContext } from '../context.ts'
import { nearestWords } from './nearest-words.ts'

function portal() {
  const db = openTestDatabase()
  const near = (typed: string) => {
    const query = parseSearchQuery(typed)
    return query.kind === 'terms' ? nearestWords(publicContext(db, NOON), query.terms) : []
  }
  return { db, near }
}

test('two errors away: the nearest first, one form of each, with their Polish letters', () => {
  const { db, near } = portal()
  putArticle(db, { title: 'Szkolenia zespołów', summary: 'Zespół szkoli się w Łodzi.' })
  putArticle(db, { title: 'Zespoły wojewódzkie' })
  expect(near('zesplolw')).toEqual(['zespół'])
  expect(near('szkloenai')).toEqual(['szkolenia'])
})

test('nothing for what is short, a number, left out on purpose or far from everything', () => {
  const { db, near } = portal()
  putArticle(db, { title: 'Plan 2015: szkolenia' })
  for (const typed of ['pla', '2014', 'rower', 'rower -szkloenai']) expect(near(typed), typed).toEqual([])
})

test('words of a draft are offered to nobody', () => {
  const { db, near } = portal()
  putDraft(db, putArticle(db, { title: 'Szkolenie' }), { title: 'Tajemnica' })
  expect(near('tajmenicaa')).toEqual([])
})
