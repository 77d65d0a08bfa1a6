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
    ['plan', '{title summary body} : ("plan1" OR "plan2")'],
    ['plan OR', '{title summary body} : ("plan1" OR "plan2") AND {title summary body} : ("or1" OR "or2")'],
    ['"Plan działań"', '{title summary body} : "=plan =dzialan"'],
    ['plan -zespół', '{title summary body} : ("plan1" OR "plan2") NOT {title summary body} : ("zespół1" OR "zespół2")'],
    [
      '116 111',
      '(({title summary body} : ("~n116111")) OR ({title summary body} : "=116" AND {title summary body} : "=111"))',
    ],
  ])('%s', (text, expression) => {
    expect(expressionOf(text)).toBe(expression)
  })

  test('one part of the document only; what is not wanted is wanted nowhere', () => {
    expect(expressionOf('plan -zły', { part: 'title' })).toBe(
      'title : ("plan1" OR "plan2") NOT {title summary body} : ("zły1" OR "zły2")',
    )
  })

  test('marks are conditions of their own, one of each group', () => {
    expect(expressionOf('plan', { marks: [['localepl'], ['tag1', 'tag2']] })).toBe(
      '{title summary body} : ("plan1" OR "plan2") AND marks : ("localepl") AND marks : ("tag1" OR "tag2")',
    )
  })

  test('a word that leaves no key is found nowhere', () => {
    const query = parseSearchQuery('plan')
    expect(query.kind === 'terms' && matchExpression(query.terms, () => [])).toBe('{title summary body} : ("~~")')
  })
})
