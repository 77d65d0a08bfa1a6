import { expect, test } from 'vitest'
import { type CompulsoryFactor, isFactorCompulsory } from './compulsory-factor.ts'
import type { Right } from './rights.ts'

const HTTPS = 'https://portal.example'
const HTTP = 'http://portal.example'

test.each<[CompulsoryFactor, string, boolean, Right[], boolean]>([
  ['by-address', HTTPS, false, ['editor'], true],
  ['by-address', HTTPS, false, ['author', 'administrator'], true],
  ['by-address', HTTPS, false, ['author'], false],
  ['by-address', HTTPS, false, [], false],
  ['by-address', HTTP, false, ['administrator'], false],
  ['by-address', HTTPS, true, ['administrator'], false],
  ['publishing', HTTP, true, ['editor'], true],
  ['publishing', HTTP, false, ['author'], false],
  ['all', HTTP, false, ['author'], true],
  ['all', HTTPS, false, [], false],
  ['nobody', HTTPS, false, ['author', 'editor', 'administrator'], false],
])('%s at %s, demonstration: %s, with %j: %s', (choice, siteUrl, isDemo, rights, expected) => {
  expect(isFactorCompulsory(new Set(rights), { choice, siteUrl, isDemo })).toBe(expected)
})
