import { expect, test } from 'vitest'
import { defaultSettings, type SettingKey, type Settings } from './setting-input.ts'
import { changedChoices, settingIssues } from './setting-issues.ts'

const before = {
  ...defaultSettings,
  'site-published-on': '2026-11-24',
  'site-updated-on': '2027-01-10',
  'statement-made-on': '2026-11-24',
  'statement-reviewed-on': '2027-03-01',
}
const issues = (changes: Partial<Settings>, chosen: SettingKey[] = []) =>
  settingIssues(before, new Set(chosen), changes).map(({ field, key }) => `${field}: ${key}`)

test.each([
  ['site-updated-on', '2026-11-24', []],
  ['site-updated-on', '2026-11-23', ['site-updated-on: before-publication']],
  ['site-published-on', '2027-01-10', []],
  ['site-published-on', '2027-01-11', ['site-published-on: before-publication']],
  ['statement-reviewed-on', '2026-11-24', []],
  ['statement-reviewed-on', '2026-11-23', ['statement-reviewed-on: before-statement']],
  ['statement-reviewed-on', null, []],
  ['statement-made-on', '2027-03-02', ['statement-made-on: before-statement']],
  ['publisher', 'Urząd', []],
] as const)('%s = %s: %j', (key, value, expected) => {
  expect(issues({ [key]: value })).toEqual(expected)
})

test.each([
  [{ 'statement-status': 'w pełni zgodna' }, ['statement-status: status-denies-barriers']],
  [{ 'statement-barriers': '' }, ['statement-barriers: status-without-barriers']],
  [{ 'statement-status': 'w pełni zgodna', 'statement-barriers': '' }, []],
  [{ 'statement-barriers': '', 'statement-exceptions': 'Mapy sprzed 2018 roku.' }, []],
  [{ 'statement-status': 'niezgodna' }, []],
] as const)('the status and what is listed agree: %j', (changes, expected) => {
  expect(issues(changes)).toEqual(expected)
})

test('days chosen together are looked at together', () => {
  expect(issues({ 'site-published-on': '2028-01-01', 'site-updated-on': '2028-01-01' })).toEqual([])
  expect(issues({ 'site-published-on': '2028-01-02', 'site-updated-on': '2028-01-01' })).toEqual([
    'site-updated-on: before-publication',
  ])
})

test('the day the statement was made is written once', () => {
  const made = (day: string, chosen: SettingKey[]) => issues({ 'statement-made-on': day }, chosen)
  expect(made('2026-11-20', [])).toEqual([])
  expect(made('2026-11-20', ['statement-made-on'])).toEqual(['statement-made-on: never-moves'])
  expect(made('2026-11-24', ['statement-made-on'])).toEqual([])
  expect(issues({ publisher: 'Urząd' }, ['statement-made-on', 'publisher'])).toEqual([])
})

test('what stays as it is, is not chosen', () => {
  const sent = [
    { key: 'statement-made-on', value: before['statement-made-on'] },
    { key: 'publisher', value: 'Inny urząd' },
  ] as const
  expect(changedChoices(before, sent)).toEqual([{ key: 'publisher', value: 'Inny urząd' }])
})
