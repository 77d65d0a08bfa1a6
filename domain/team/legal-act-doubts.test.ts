import { expect, test } from 'vitest'
import { doubtsAboutLegalAct } from './legal-act-doubts.ts'

const doubt = (text: string) => ({ kind: 'uncertainty' as const, text, source: null })

test.each([
  ['Nie znaleźliśmy numeru zarządzenia.', true],
  ['Strona urzędu nie podaje numeru zarządzenia.', true],
  ['Nie wiemy, na jakiej podstawie prawnej działa zespół.', true],
  ['Nie znamy aktu, którym go powołano.', true],
  ['Nie znamy uchwały.', true],
  ['Nie wiadomo, kto przewodniczy.', false],
  ['Kontakt z urzędem jest nieaktualny.', false],
  ['Strona jest niezrozumiała.', false],
])('%s', (text, isAboutLegalAct) => {
  expect(doubtsAboutLegalAct([doubt(text)])).toHaveLength(isAboutLegalAct ? 1 : 0)
  expect(doubtsAboutLegalAct([{ ...doubt(text), kind: 'fact' }])).toEqual([])
})
