import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { expect, onTestFinished, test } from 'vitest'
import { DATABASE_FILE, openDatabase } from '#db/client.ts'
import { testDirectory } from '#db/testing.ts'
import { isBackupLate } from '#services/backup/backup-state.ts'
import { backupsFolder, listBackups } from '#services/backup/list-backups.ts'
import { aDataDirectory } from '#services/backup/testing-backups.ts'
import { verifyBackup } from '#services/backup/verify-backup.ts'
import { createLog } from './log.ts'
import { startBackups } from './scheduled-backups.ts'

/** The portal of these tests was made at noon of the 26th; a copy is due at 3.00 of the 27th. */
const LATE = Date.UTC(2026, 10, 27, 9)

function scheduled(now: number, secondPlace: string | null = null) {
  const dataDir = aDataDirectory()
  const database = openDatabase(join(dataDir, DATABASE_FILE))
  let printed = ''
  const output = new PassThrough().on('data', (text) => {
    printed += text
  })
  const backups = startBackups({
    database,
    dataDir,
    secondPlace,
    clock: () => now,
    log: createLog(output),
    everyMs: 20,
  })
  onTestFinished(() => {
    backups.stop()
    database.$client.close()
  })
  const isLate = () => isBackupLate(database, { dataDir, isScheduled: true }, now)
  return { dataDir, isLate, printed: () => printed, copies: () => listBackups(backupsFolder(dataDir)) }
}

test('a copy that is due is made by a child in both places, proven, and made once', async () => {
  const secondPlace = testDirectory()
  const { isLate, copies, printed } = scheduled(LATE, secondPlace)
  expect(isLate()).toBe(true)
  await expect.poll(printed, { timeout: 60_000 }).toContain('backup made and proven')
  expect(isLate()).toBe(false)
  expect([copies().length, listBackups(secondPlace).length]).toEqual([1, 1])
  await verifyBackup(listBackups(secondPlace)[0]?.folder ?? '')
}, 70_000)

test('before its hour there is nothing to do', async () => {
  const { isLate, copies } = scheduled(Date.UTC(2026, 10, 27, 1, 59))
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(isLate()).toBe(false)
  expect(copies()).toEqual([])
})
