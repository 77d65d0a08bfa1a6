import { expect, test } from 'vitest'
import { hasNobodysPassword } from './nobodys-password.ts'

test.each([
  ['opened by the office', 1, 1, 1, true],
  ['opened by the office, with a password by now', 1, 2, 1, false],
  ['opened by an administrator and linked later', 1, 1, 2, false],
  ['not linked', 1, 1, null, false],
])('an account %s', (_, createdAt, passwordChangedAt, linkedAt, has) => {
  expect(hasNobodysPassword({ createdAt, passwordChangedAt }, linkedAt)).toBe(has)
})
