import { expect, test } from 'vitest'
import { defaultSettings, type SettingKey } from './setting-input.ts'
import { settingIssues } from './setting-issues.ts'

const before = {
  ...defaultSettings,
  'site-published-on': '2026-11-24',
  'site-updated-on': '2027-01-10',
  'statement-made-on': '2026-11-24',
  'statement-reviewed-on': '2027-03-01',
}
const issues = (key: SettingKey, value: unknown, chosen: SettingKey[] = []) =>
  settingIssues(before, new Set(chosen), { key, value }).map((issue) => issue.key)

test.each([
  ['site-updated-on', '2026-11-24', []],
  ['site-updated-on', '2026-11-23', ['before-publication']],
  ['site-published-on', '2027-01-10', []],
  ['site-published-on', '2027-01-11', ['before-publication']],
  ['statement-reviewed-on', '2026-11-24', []],
  ['statement-reviewed-on', '2026-11-23', ['before-statement']],
  ['statement-reviewed-on', null, []],
  ['statement-made-on', '2027-03-02', ['before-statement']],
  ['publisher', 'Urząd', []],
] as const)('%s = %s: %j', (key, value, expected) => {
  expect(issues(key, value)).toEqual(expected)
})

test('the day the statement was made is written once', () => {
  expect(issues('statement-made-on', '2026-11-20')).toEqual([])
  expect(issues('statement-made-on', '2026-11-20', ['statement-made-on'])).toEqual(['never-moves'])
  expect(issues('statement-made-on', '2026-11-24', ['statement-made-on'])).toEqual([])
  expect(issues('publisher', 'Urząd', ['statement-made-on', 'publisher'])).toEqual([])
})
