import { expect, test } from 'vitest'
import { toNewcomer } from './newcomer.ts'

const claims = { sub: '1', email: 'Ewa.Lis@Urzad.example', email_verified: true }

test.each([
  ['as it is', 'Ewa Łęcka-Lis', 'Ewa Łęcka-Lis'],
  ['composed, in one line, without what nobody sees', ' Ewa\u200b \n Le\u0328cka ', 'Ewa Lęcka'],
  ['as much of it as there is room for', 'ż'.repeat(121), 'ż'.repeat(120)],
  ['never half a character', `${'a'.repeat(119)}😀`, 'a'.repeat(119)],
  ['the beginning of the address instead of an empty one', ' \u200b ', 'ewa.lis'],
  ['the same instead of what is no text', 7, 'ewa.lis'],
  ['the same where there is none', undefined, 'ewa.lis'],
])('a newcomer has their name: %s', (_, name, kept) => {
  expect(toNewcomer({ ...claims, name })).toEqual({ email: 'ewa.lis@urzad.example', name: kept })
})

test.each([
  ['the provider calls unproved', { email_verified: false }],
  ['the provider says nothing of', { email_verified: undefined }],
  ['is proved by a word only', { email_verified: 'true' }],
  ['is missing', { email: undefined }],
  ['is no address of ours', { email: 'ewa＠urzad.example' }],
])('nobody is a newcomer whose address %s', (_, change) => {
  expect(toNewcomer({ ...claims, name: 'Ewa Lis', ...change })).toBeNull()
})
