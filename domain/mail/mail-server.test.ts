import { expect, test } from 'vitest'
import { parseMailServer } from './mail-server.ts'
import { pauseAfter } from './mail-state.ts'

const far = { host: 'poczta.example', isSecure: false, requiresTls: false, user: null }
const user = { name: 'portal@urzad.example', password: 'ha:s/ł%o' }

test.each([
  ['smtp://poczta.example', { ...far, port: 587 }],
  ['smtp://poczta.example:25/', { ...far, port: 25 }],
  ['smtps://poczta.example', { ...far, port: 465, isSecure: true }],
  ['smtp://[::1]:2525', { ...far, host: '::1', port: 2525 }],
  ['smtp://portal%40urzad.example:ha%3As%2F%C5%82%25o@poczta.example', { ...far, port: 587, requiresTls: true, user }],
  ['smtp://a:b@localhost:2525', { ...far, host: 'localhost', port: 2525, user: { name: 'a', password: 'b' } }],
])('%s', (text, server) => {
  expect(parseMailServer(text)).toEqual(server)
})

test.each([
  '',
  'poczta.example',
  'http://poczta.example',
  'smtp://',
  'smtp://poczta.example/skrzynka',
  'smtp://poczta.example?tls=0',
  'smtp://poczta.example#x',
  'smtp://sam-login@poczta.example',
  'smtp://:haslo@poczta.example',
  'smtp://a:b%ff@poczta.example',
  'smtp://pocz ta.example',
  'smtp://poczta.example:99999',
])('no mail server: %s', (text) => {
  expect(parseMailServer(text)).toBeNull()
})

test('it is tried for a day, each time after a longer pause', () => {
  const pauses = [1, 2, 3, 4, 5, 6, 7, 8].map(pauseAfter)
  const known = pauses.filter((pause) => pause !== null)
  expect(pauses.at(-1)).toBeNull()
  expect([...known].sort((a, b) => a - b)).toEqual(known)
  const hours = known.reduce((sum, pause) => sum + pause, 0) / 3_600_000
  expect(hours).toBeGreaterThan(23)
  expect(hours).toBeLessThan(25)
})
