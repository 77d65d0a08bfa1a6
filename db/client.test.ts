import { expect, test } from 'vitest'
import { BUSY_TIMEOUT_MS, CACHE_KIB } from './client.ts'
import { openTestDatabase } from './testing.ts'

/** SQLite's number for synchronous=FULL. */
const FULL = 2

test('every connection keeps foreign keys, the write-ahead log, full syncs and a busy timeout', () => {
  const { $client } = openTestDatabase()
  expect($client.pragma('foreign_keys', { simple: true })).toBe(1)
  expect($client.pragma('journal_mode', { simple: true })).toBe('wal')
  expect($client.pragma('synchronous', { simple: true })).toBe(FULL)
  expect($client.pragma('busy_timeout', { simple: true })).toBe(BUSY_TIMEOUT_MS)
  expect($client.pragma('cache_size', { simple: true })).toBe(-CACHE_KIB)
  expect($client.pragma('trusted_schema', { simple: true })).toBe(0)
})
