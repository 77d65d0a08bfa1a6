import { expect, test } from 'vitest'
import { asksForPublisher, DEMO_PUBLISHER, defaultSettings } from './setting-input.ts'

test('an administrator of a new portal is asked who publishes it, until somebody answers or puts it off', () => {
  const asks = (changes: Partial<typeof defaultSettings>) => asksForPublisher({ ...defaultSettings, ...changes })
  expect(asks({})).toBe(true)
  expect(asks({ publisher: 'Urząd' })).toBe(false)
  expect(asks({ 'publisher-put-off-at': 1 })).toBe(false)
  expect(asks({ 'demo-since': 1, publisher: DEMO_PUBLISHER })).toBe(false)
})
