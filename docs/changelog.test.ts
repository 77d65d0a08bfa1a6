import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const entries = [
  ...readFileSync('CHANGELOG.md', 'utf8').matchAll(/^## \[(\d+)\.(\d+)\.(\d+)\] - (\d{4}-\d{2}-\d{2})$/gm),
]
const [newest] = entries

test('the newest entry of the changelog is the version of the program', () => {
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as { version: string }
  const version = newest?.slice(1, 4).join('.')
  expect([read('package.json').version, read('package-lock.json').version]).toEqual([version, version])
})

test('entries are in order, the newest first, each with a day that there was', () => {
  const keys = entries.map(([, major, minor, patch]) => Number(major) * 1e6 + Number(minor) * 1e3 + Number(patch))
  expect(keys).toEqual([...keys].sort((a, b) => b - a))
  expect(new Set(keys).size).toBe(keys.length)
  const days = entries.map(([, , , , day = '']) => day)
  expect(days.map((day) => new Date(`${day}T00:00Z`).toISOString().slice(0, 10))).toEqual(days)
  expect(days).toEqual([...days].sort().reverse())
})
