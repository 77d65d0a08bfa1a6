import { expect, test } from 'vitest'
import { isIssuer, isOfDomain } from './oidc-config.ts'

test.each([
  ['https://login.urzad.example/tenant/v2.0', true],
  ['http://127.0.0.1:4000', true],
  ['http://[::1]:4000', true],
  ['http://login.urzad.example', false],
  ['https://login.urzad.example?x=1', false],
  ['https://ja@login.urzad.example', false],
  ['login.urzad.example', false],
])('%s is an issuer: %s', (text, is) => expect(isIssuer(text)).toBe(is))

test.each([
  ['anna@urzad.example', undefined, true],
  ['Anna@URZAD.example', true, true],
  ['anna@urzad.example', false, false],
  ['anna@sub.urzad.example', true, false],
  ['anna@nieurzad.example', true, false],
  ['anna@urzad.example.obcy.example', true, false],
  [undefined, true, false],
  [7, true, false],
])('%s (proved: %s) is of the domain: %s', (email, email_verified, is) => {
  expect(isOfDomain({ sub: '1', email, email_verified }, 'urzad.example')).toBe(is)
})

test('where no domain is asked for, everybody is of it', () => expect(isOfDomain({ sub: '1' }, null)).toBe(true))
