import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject, onTestFinished } from 'vitest'
import { type Database, openDatabase } from './client.ts'

/** Where to leave what is done at the end: of the test, or of a group (`afterAll`). */
type AtTheEnd = (clean: () => void) => void

/** A folder of the test's own, gone when the test is. */
export function testDirectory(atTheEnd: AtTheEnd = onTestFinished): string {
  const directory = mkdtempSync(join(tmpdir(), 'komunikat-test-'))
  atTheEnd(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}

/** A real database of the test's own: a file, because the write-ahead log needs one. Closed when the test is done. */
export function openTestDatabase(atTheEnd: AtTheEnd = onTestFinished): Database {
  const file = join(testDirectory(atTheEnd), 'test.sqlite')
  copyFileSync(inject('databaseTemplate'), file)
  const db = openDatabase(file)
  atTheEnd(() => void db.$client.close())
  return db
}
