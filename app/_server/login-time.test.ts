import { expect, test } from 'vitest'
import { loginTimeOf } from './login-time.ts'

const tokenOf = (claims: object) => `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.cG9kcGlz`

test('a token says since when somebody is signed in at the provider', () => {
  expect(loginTimeOf(tokenOf({ sub: 'żółw', auth_time: 1_768_474_800 }))).toBe(Date.UTC(2026, 0, 15, 11))
})

test.each([
  ['no token', undefined],
  ['no claims', 'e30'],
  ['none of it', tokenOf({ sub: '1' })],
  ['words', tokenOf({ auth_time: '1768474800' })],
  ['nonsense', tokenOf({ auth_time: -1 })],
  ['too much', tokenOf({ auth_time: Number.POSITIVE_INFINITY })],
])('%s says nothing', (_, token) => expect(loginTimeOf(token)).toBeNull())
