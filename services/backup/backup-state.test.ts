import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openTestDatabase, testDirectory } from '#db/testing.ts'
import { A_DAY, asAdministrator, NOW } from '../testing.ts'
import { isBackupLate, readBackupAlert, readBackupState } from './backup-state.ts'

test('a place of copies that cannot be read has none, and says so instead of failing', () => {
  const db = openTestDatabase()
  const place = { dataDir: testDirectory(), isScheduled: true }
  const folder = join(place.dataDir, 'backups')
  const later = Date.now() + 3 * A_DAY
  mkdirSync(folder)
  expect(isBackupLate(db, place, later)).toBe(true)
  rmSync(folder, { recursive: true })
  writeFileSync(folder, 'plik w miejscu katalogu')
  expect(isBackupLate(db, place, later)).toBe(true)
  expect(readBackupState(asAdministrator(db, later), place)).toMatchObject({ isLate: true, newest: null })
  expect(readBackupAlert(asAdministrator(db, later), place)).toBe(true)
  expect(isBackupLate(db, { ...place, isScheduled: false }, NOW)).toBe(false)
})
