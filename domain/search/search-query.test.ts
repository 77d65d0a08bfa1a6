import { describe, expect, test } from 'vitest'
import { parseSearchQuery, SEARCH_QUERY_MAX, SEARCH_TERMS_MAX } from './search-query.ts'

/** A question in short: words, "phrases", #keys of numbers, and a minus before what is not wanted. */
function read(text: string): string[] {
  const query = parseSearchQuery(text)
  if (query.kind !== 'terms') return [query.kind]
  return query.terms.map((term) => {
    const sign = term.isExcluded ? '-' : ''
    if (term.kind === 'word') return sign + term.word
    return sign + (term.kind === 'phrase' ? `"${term.words.join(' ')}"` : `#${term.keys[0]}`)
  })
}

describe('parseSearchQuery', () => {
  test.each(['', '   ', '\u00a0\t\n'])('%j asks for nothing', (text) => {
    expect(read(text)).toEqual(['empty'])
  })

  test.each(['"', '*', '()', '—', '🙂', '" " "', '-', '-plan', '-"plan działań"'])(
    '%j holds no word to look for',
    (text) => {
      expect(read(text)).toEqual(['no-words'])
    },
  )

  test('a question of the greatest length is read, a longer one is not', () => {
    expect(parseSearchQuery('ż'.repeat(SEARCH_QUERY_MAX)).kind).toBe('terms')
    expect(parseSearchQuery('ż'.repeat(SEARCH_QUERY_MAX + 1)).kind).toBe('too-long')
  })

  test('as many words as that are looked for, one more is not left out in silence', () => {
    const words = (count: number) => Array.from({ length: count }, (_, index) => `s${index}`).join(' ')
    expect(read(words(SEARCH_TERMS_MAX))).toHaveLength(SEARCH_TERMS_MAX)
    expect(read(words(SEARCH_TERMS_MAX + 1))).toEqual(['too-many-words'])
  })

  test.each([
    ['Łódz\u0301', ['Łódź']],
    ['plan działań', ['plan', 'działań']],
    ['plan PLAN Plan', ['plan']],
    ['kujawsko-pomorskie', ['kujawsko', 'pomorskie']],
    ['допомога', ['допомога']],
    ['pomoc dla ofiar w Łodzi i okolicy', ['pomoc', 'ofiar', 'Łodzi', 'okolicy']],
    ['do i w', ['do', 'i', 'w']],
    ['zespół ds. handlu', ['zespół', 'spraw', 'handlu']],
  ])('%j: words %j', (text, words) => {
    expect(read(text)).toEqual(words)
  })

  test.each([
    ['„plan działań” ofiary', ['"plan działań"', 'ofiary']],
    ['"i w" plan', ['"i w"', 'plan']],
    ['plan "działań', ['plan', 'działań']],
    ['"" plan', ['plan']],
    ['plan -ofiary', ['plan', '-ofiary']],
    ['plan −"handel ludźmi"', ['plan', '-"handel ludźmi"']],
    ['plan - ofiary', ['plan', 'ofiary']],
    ['biało-czerwony', ['biało', 'czerwony']],
  ])('%j: phrases and what is not wanted %j', (text, parts) => {
    expect(read(text)).toEqual(parts)
  })

  test.each([
    ['47/2015', ['"47 2015"']],
    ['zarządzenie nr 47/2015', ['zarządzenie', 'nr', '"47 2015"']],
    ['22 628 01 20', ['#~n226280120']],
    ['+48 22-628-01-20', ['#~n48226280120']],
    ['2 marca 2015 spotkanie', ['#~d20150302', 'spotkanie']],
    ['02.03.2015', ['#~d20150302']],
    ['plan 2015', ['plan', '2015']],
    ['112', ['112']],
  ])('%j: numbers %j', (text, parts) => {
    expect(read(text)).toEqual(parts)
  })

  test.each([
    ['plan OR zespół', ['plan', 'OR', 'zespół']],
    ['title:plan', ['title', 'plan']],
    ['NEAR(zespół, 2)', ['NEAR', 'zespół', '2']],
    ["plan'; drop table articles; --", ['plan', 'drop', 'table', 'articles']],
    ['\u0000plan\ud800', ['plan']],
  ])('%j stays plain words', (text, words) => {
    expect(read(text)).toEqual(words)
  })
})
