import { expect, test } from 'vitest'
import { asSentence } from './as-sentence.ts'

test.each([
  ['upłynął termin', 'upłynął termin.'],
  ['Numer jest nieaktualny.', 'Numer jest nieaktualny.'],
  ['Aktualne numery są na stronie „Pomoc”', 'Aktualne numery są na stronie „Pomoc”.'],
  ['Odpowiedziano: „Nie.”', 'Odpowiedziano: „Nie.”'],
  ['Co dalej?', 'Co dalej?'],
  ['(zob. niżej.)', '(zob. niżej.)'],
  ['2 marca 2015 r. ', '2 marca 2015 r.'],
])('%j → %j', (text, sentence) => {
  expect(asSentence(text)).toBe(sentence)
})
