import { expect, test } from 'vitest'
import { vainQuestion } from './vain-question.ts'

test.each([
  ['  Łódź  Kaliska ', 'lodz kaliska'],
  ['„handel ludźmi”', '"handel ludzmi"'],
  ['plan 2015–2018', 'plan 2015-2018'],
  ['ustawa 47/2015 art. 115', 'ustawa 47/2015 art. 115'],
  ['<script>alert(1)</script>', '<script>alert(1)</script>'],
])('%j is counted as %j', (typed, question) => {
  expect(vainQuestion(typed)).toBe(question)
})

test.each([
  ['', 'nothing'],
  ['47', 'no word'],
  ['anna.kowalska@example.pl', 'an e-mail address'],
  ['Kowalska 44051401458', 'PESEL'],
  ['tel. 22 628-01-20', 'a telephone number'],
  ['konto 1020 1026 0000', 'an account'],
  [`boję się męża, ${'co mam zrobić '.repeat(6)}`, 'a sentence'],
])('%j is not: %s', (typed) => {
  expect(vainQuestion(typed)).toBeNull()
})
