import { expect, test } from 'vitest'
import { unwrapAddress } from './wrapped-address.ts'

const safe = (address: string) =>
  `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(address)}&data=05%7C01%7Canna%40urzad.example%7C0&reserved=0`

test.each([
  [safe('https://dane.example/raport?rok=2024&typ=a'), 'https://dane.example/raport?rok=2024&typ=a'],
  [safe(safe('https://dane.example/')), 'https://dane.example/'],
  [safe('mailto:sekretariat@urzad.example'), 'mailto:sekretariat@urzad.example'],
  ['https://www.google.com/url?q=https://dane.example/x&sa=D', 'https://dane.example/x'],
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Fdane.example%2F&h=AT0', 'https://dane.example/'],
  ['https://urldefense.proofpoint.com/v2/url?u=https-3A__dane.example_x-5Fy&d=DwMF', 'https://dane.example/x_y'],
  ['https://urldefense.com/v3/__https://dane.example/x__;!!AbC!zyx$', 'https://dane.example/x'],
  ['https://dane.example/?url=https://inna.example/', 'https://dane.example/?url=https://inna.example/'],
  ['https://www.google.com/maps?q=Warszawa', 'https://www.google.com/maps?q=Warszawa'],
  ['/pomoc', '/pomoc'],
  ['nic', 'nic'],
])('%s', (href, expected) => expect(unwrapAddress(href)).toBe(expected))

test.each([
  'https://eur01.safelinks.protection.outlook.com/?data=05%7C01%7Canna%40urzad.example',
  safe('javascript:alert(1)'),
  safe(safe(safe(safe(safe('https://dane.example/'))))),
])('%s leads nowhere that may be published', (href) => expect(unwrapAddress(href)).toBeNull())
