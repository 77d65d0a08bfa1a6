import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testDirectory } from '#db/testing.ts'
import { withBackupLock } from './backup-lock.ts'
import { backupPlaces } from './backup-places.ts'
import { backupsFolder, listBackups } from './list-backups.ts'
import { readBackupFailure } from './report-files.ts'
import { type BackupPlace, runBackups } from './run-backups.ts'
import { aDataDirectory } from './testing-backups.ts'

const DAY = 86_400_000
const NOON = Date.UTC(2026, 10, 26, 12)
const lock = { timeoutMs: 0, onWait: () => undefined }

const run = (dataDir: string, places: readonly BackupPlace[], now = NOON) =>
  runBackups({ dataDir, places, clock: () => now, lock })

test('a place that takes nothing in is told until a run succeeds, and the others get their copy', async () => {
  const dataDir = aDataDirectory()
  const unplugged = join(testDirectory(), 'disk', 'copies')
  const places = backupPlaces({ dataDir, backupPlace: unplugged })
  await expect(run(dataDir, places)).rejects.toThrow(unplugged)
  expect(readBackupFailure(dataDir)).toMatchObject({
    at: NOON,
    sentence: expect.stringContaining('nie ma tam katalogu'),
  })
  expect(listBackups(backupsFolder(dataDir))).toHaveLength(1)
  await run(dataDir, [{ folder: testDirectory(), isScheduled: false }], NOON + 1)
  expect(readBackupFailure(dataDir)).not.toBeNull()
  await run(dataDir, backupPlaces({ dataDir, backupPlace: null }), NOON + 1)
  expect(readBackupFailure(dataDir)).toBeNull()
})

test('the rules of the settings hold in places of the schedule, and nowhere else', async () => {
  const dataDir = aDataDirectory()
  const elsewhere = testDirectory()
  const places = [...backupPlaces({ dataDir, backupPlace: null }), { folder: elsewhere, isScheduled: false }]
  // Two in one day and one of the next: by the rules the first is past its time, a day after.
  for (const now of [NOON, NOON + 1, NOON + DAY + 2]) await run(dataDir, places, now)
  expect(listBackups(backupsFolder(dataDir)).map(({ madeAt }) => madeAt)).toEqual([NOON + DAY + 2, NOON + 1])
  expect(listBackups(elsewhere)).toHaveLength(3)
})

test('never two at once', async () => {
  const dataDir = aDataDirectory()
  await withBackupLock(dataDir, lock, async () => {
    await expect(run(dataDir, backupPlaces({ dataDir, backupPlace: null }))).rejects.toThrow('Inny proces')
  })
})
