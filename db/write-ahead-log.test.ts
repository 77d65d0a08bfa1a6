import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, expect, test } from 'vitest'
import { testDirectory } from './testing.ts'
import { writeAheadLog } from './write-ahead-log.ts'

const opened: Sqlite.Database[] = []

afterEach(() => {
  for (const client of opened.splice(0)) client.close()
})

function open(file: string): Sqlite.Database {
  const client = new Sqlite(file, { timeout: 0 })
  opened.push(client)
  return client
}

test('a new file gets a write-ahead log whose commits are synced', () => {
  const client = open(join(testDirectory(), 'new.sqlite'))
  writeAheadLog(client, 0)
  expect(client.pragma('journal_mode', { simple: true })).toBe('wal')
  expect(client.pragma('synchronous', { simple: true })).toBe(2)
})

test('a file that another connection holds is waited for, then refused as busy', () => {
  const file = join(testDirectory(), 'held.sqlite')
  const holder = open(file)
  holder.exec('create table t (x); begin exclusive')
  const started = performance.now()
  expect(() => writeAheadLog(open(file), 100)).toThrow(/locked/)
  expect(performance.now() - started).toBeGreaterThan(90)
  holder.exec('rollback')
  writeAheadLog(open(file), 0)
})

test('what is no database is refused at once', () => {
  expect(() => writeAheadLog(open(import.meta.filename), 10_000)).toThrow(/not a database/)
})
