import { expect, test } from 'vitest'
import { passkeyPlace } from './passkey-place.ts'

test.each([
  ['https://portal.example', { rpId: 'portal.example', origin: 'https://portal.example' }],
  ['https://portal.example:8443', { rpId: 'portal.example', origin: 'https://portal.example:8443' }],
  ['http://localhost:3000', { rpId: 'localhost', origin: 'http://localhost:3000' }],
  ['http://komunikat.localhost', { rpId: 'komunikat.localhost', origin: 'http://komunikat.localhost' }],
  ['http://portal.example', null],
  ['https://192.0.2.1', null],
  ['http://127.0.0.1:3000', null],
  ['https://[2001:db8::1]', null],
])('%s: %j', (siteUrl, place) => {
  expect(passkeyPlace(siteUrl)).toEqual(place)
})
