import { expect, test } from 'vitest'
import { passwordIssues } from './password-issues.ts'

test.each([
  ['', 'missing'],
  ['krótkie hasł', null],
  ['krótkie has', 'too-short'],
  // Eleven characters as a person counts them, though 22 units.
  ['🌲'.repeat(11), 'too-short'],
  ['zażółć gęślą jaźń '.repeat(15), 'too-long'],
  ['cztery losowe słowa razem', null],
])('%j: %j', (password, key) => {
  expect(passwordIssues(password).map((issue) => issue.key)).toEqual(key === null ? [] : [key])
})
