import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Database, openDatabase } from './client.ts'
import { migrateFile } from './migrate.ts'

let template: string | undefined

/** A database that ran the real migrations, made once per test process and then copied. */
function migratedTemplate(): string {
  if (template && existsSync(template)) return template
  const directory = mkdtempSync(join(tmpdir(), 'komunikat-template-'))
  process.once('exit', () => rmSync(directory, { recursive: true, force: true }))
  const file = join(directory, 'template.sqlite')
  migrateFile({ file: `${file}.new`, now: 0 })
  renameSync(`${file}.new`, file)
  template = file
  return file
}

/** A folder of the test's own, gone when the test is. */
export function testDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'komunikat-test-'))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}

/** A real database of the test's own: a file, because the write-ahead log needs one. Closed when the test is done. */
export function openTestDatabase(): Database {
  const file = join(testDirectory(), 'test.sqlite')
  copyFileSync(migratedTemplate(), file)
  const db = openDatabase(file)
  onTestFinished(() => void db.$client.close())
  return db
}
