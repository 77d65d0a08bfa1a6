import { expect, test } from 'vitest'
import { plainUpdate } from '#domain/article/update-kind.ts'
import { textIssueSentence } from './text-issue-sentence.ts'
import { findingsSentence, updateWords } from './update-labels.ts'

test('what was found is counted in the case that follows its number', () => {
  expect(
    findingsSentence([
      { kind: 'numbers', count: 2 },
      { kind: 'dates', count: 1 },
      { kind: 'names', count: 5 },
      { kind: 'address', count: 1 },
    ]),
  ).toBe('Zmieniono: 2 liczby, 1 datę, 5 nazw własnych, adres strony.')
})

test('a refusal names what was found', () => {
  const issue = { field: 'updateKind', key: 'not-editorial', context: { negations: 1, words: 22 } }
  expect(textIssueSentence(issue)).toBe(
    'To nie jest zmiana redakcyjna. Zmieniono: 1 przeczenie, 22 słowa. Wybierz zmianę istotną albo sprostowanie.',
  )
})

test('an erratum is told with its words and its days, an ordinary change with nothing', () => {
  const erratum = { ...plainUpdate, updateKind: 'erratum', erratumWrong: 'rok 2014', erratumRight: 'rok 2015' } as const
  expect(updateWords(erratum)).toBe('Sprostowanie. Było błędnie: rok 2014. Jest poprawnie: rok 2015. Widoczne dni: 30.')
  expect(updateWords(plainUpdate)).toBe('')
})
