import { expect, test } from 'vitest'
import { securityText } from './security-text.ts'
import { defaultSettings } from './setting-input.ts'

const NOON = Date.UTC(2026, 0, 15, 12)
const facts = {
  settings: { ...defaultSettings, 'contact-email': 'redakcja@urzad.example' },
  siteUrl: 'https://portal.example',
  now: NOON,
}

test('says where to write, and until when that holds', () => {
  expect(securityText(facts)).toBe(`Contact: mailto:redakcja@urzad.example
Contact: https://portal.example/kontakt
Expires: 2026-07-14T00:00:00Z
Preferred-Languages: pl, en
Canonical: https://portal.example/.well-known/security.txt
`)
})

test('is the same all day long, and never older than a day less than half a year', () => {
  const midnight = Date.UTC(2026, 0, 15)
  expect(securityText({ ...facts, now: midnight })).toBe(securityText({ ...facts, now: midnight + 86_399_999 }))
})

test('is not there while nobody has given an address', () => {
  expect(securityText({ ...facts, settings: defaultSettings })).toBeNull()
})
