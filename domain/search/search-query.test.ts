import { describe, expect, test } from 'vitest'
import { parseSearchQuery, SEARCH_QUERY_MAX } from './search-query.ts'

describe('parseSearchQuery', () => {
  test.each(['', '   ', '\u00a0\t\n'])('%j asks for nothing', (text) => {
    expect(parseSearchQuery(text)).toEqual({ kind: 'empty' })
  })

  test.each(['"', '*', '()', '—', '🙂', '" " "', '-'])('%j holds no word', (text) => {
    expect(parseSearchQuery(text)).toEqual({ kind: 'no-words' })
  })

  test('a question of the greatest length is read, a longer one is not', () => {
    expect(parseSearchQuery('ż'.repeat(SEARCH_QUERY_MAX)).kind).toBe('words')
    expect(parseSearchQuery('ż'.repeat(SEARCH_QUERY_MAX + 1))).toEqual({ kind: 'too-long' })
  })

  test.each([
    ['lodz', '"lodz"*'],
    ['ŁÓDŹ', '"lodz"*'],
    ['Łódz\u0301', '"lodz"*'],
    ['plan działań', '"plan"* AND "dzialan"*'],
    ['plan PLAN Plan', '"plan"*'],
    ['w 47/2015', '"w" AND "47" AND "2015"*'],
    ['ds.', '"ds"'],
    ['kujawsko-pomorskie', '"kujawsko"* AND "pomorskie"*'],
    ['допомога', '"допомога"*'],
  ])('%j becomes %j', (text, match) => {
    expect(parseSearchQuery(text)).toEqual({ kind: 'words', match })
  })

  test.each([
    ['plan OR zespół', '"plan"* AND "or" AND "zespol"*'],
    ['NOT plan', '"not"* AND "plan"*'],
    ['title:plan', '"title"* AND "plan"*'],
    ['"plan" NEAR(zespół, 2)', '"plan"* AND "near"* AND "zespol"* AND "2"'],
    ['{title} : plan^ + -zespół*', '"title"* AND "plan"* AND "zespol"*'],
    ["plan'; drop table articles; --", '"plan"* AND "drop"* AND "table"* AND "articles"*'],
    ['\u0000plan', '"plan"*'],
  ])('%j stays plain words', (text, match) => {
    expect(parseSearchQuery(text)).toEqual({ kind: 'words', match })
  })
})
