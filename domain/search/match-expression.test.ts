import { describe, expect, test } from 'vitest'
import { matchExpression } from './match-expression.ts'
import { parseSearchQuery } from './search-query.ts'

const keysOf = (word: string) => [`${word.toLowerCase()}1`, `${word.toLowerCase()}2`]
const expressionOf = (text: string, options = {}) => {
  const query = parseSearchQuery(text)
  return query.kind === 'terms' ? matchExpression(query.terms, keysOf, options) : null
}

describe('matchExpression', () => {
  test.each([
    ['plan', '("plan1" OR "plan2")'],
    ['plan OR', '("plan1" OR "plan2") AND ("or1" OR "or2")'],
    ['"Plan działań"', '"=plan =dzialan"'],
    ['plan -zespół', '("plan1" OR "plan2") NOT ("zespół1" OR "zespół2")'],
    ['116 111', '(("~n116111") OR ("=116" AND "=111"))'],
  ])('%s', (text, expression) => {
    expect(expressionOf(text)).toBe(expression)
  })

  test('one part of the document only; what is not wanted is wanted nowhere', () => {
    expect(expressionOf('plan -zły', { part: 'title' })).toBe('("=~plan1" OR "=~plan2") NOT ("zły1" OR "zły2")')
    expect(expressionOf('plan', { part: 'summary' })).toBe('("~=plan1" OR "~=plan2")')
  })

  test('a phrase of the title is looked for where the title has its words, however they were typed', () => {
    expect(expressionOf('"Plan ład"', { part: 'title' })).toBe(
      '(("=~plan1" OR "=~plan2") AND ("=~ład1" OR "=~ład2" OR "=~lad1" OR "=~lad2") AND title : "=plan =lad")',
    )
    expect(expressionOf('116 111', { part: 'title' })).toBe(
      '(("=~~n116111") OR (("=~1161" OR "=~1162") AND ("=~1111" OR "=~1112")))',
    )
  })

  test('marks are conditions of their own, one of each group', () => {
    expect(expressionOf('plan', { marks: [['localepl'], ['tag1', 'tag2']] })).toBe(
      '("plan1" OR "plan2") AND ("localepl") AND ("tag1" OR "tag2")',
    )
  })

  test('an unwanted mark is one more thing that must not be there', () => {
    expect(expressionOf('plan -zły', { marks: [['tag1']], unwanted: ['localeen', 'localede'] })).toBe(
      '("plan1" OR "plan2") AND ("tag1") NOT ("zły1" OR "zły2") NOT ("localeen" OR "localede")',
    )
  })

  test('a word that leaves no key is found nowhere', () => {
    const query = parseSearchQuery('plan')
    expect(query.kind === 'terms' && matchExpression(query.terms, () => [])).toBe('("~~")')
  })
})
