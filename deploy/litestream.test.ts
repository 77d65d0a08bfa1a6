import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, onTestFinished, test, vi } from 'vitest'
import { DATABASE_FILE, openDatabase } from '#db/client.ts'
import { databaseDamage } from '#db/copied-database.ts'
import { migrate } from '#db/migrate.ts'
import { bundleProgram } from '#db/testing/bundle-program.ts'
import { startChild } from '#db/testing/child.ts'
import { testDirectory } from '#db/testing.ts'
import { main as doctor } from '#scripts/doctor.ts'
import { main as verify } from '#scripts/verify.ts'
import { databaseReasons } from '#server/health.ts'
import { makeBackup } from '#services/backup/make-backup.ts'
import { restoreBackup } from '#services/backup/restore-backup.ts'
import { verifyBackup } from '#services/backup/verify-backup.ts'
import { startRegister } from '#services/changes/start-register.ts'
import { createTag } from '#services/tag/create-tag.ts'
import { accepted, accountOf, asEditor, everythingIn } from '#services/testing.ts'
import { restoreFromReplica, startLitestream } from './testing-litestream.ts'

// Another program starts, whose time is not ours to say.
vi.setConfig({ testTimeout: 120_000 })

/** A portal with its register begun, and an empty place for a replica. */
function aPortal() {
  const [dataDir, replica] = [join(testDirectory(), 'data'), join(testDirectory(), 'replica')]
  migrate({ dataDir, now: 0 })
  const file = join(dataDir, DATABASE_FILE)
  const db = openDatabase(file)
  onTestFinished(() => void db.$client.close())
  startRegister(db, { dataDir, now: 0 })
  return { dataDir, replica, file, db, account: accountOf(db, 'bogdan') }
}

/** What the replica holds now; null = nothing whole. */
function replicated(places: { dataDir: string; replica: string }): string | null {
  const file = join(testDirectory(), 'restored.sqlite')
  return restoreFromReplica(places, file) ? file : null
}

function tagsIn(file: string | null): readonly number[] {
  if (file === null) return []
  const client = new Sqlite(file, { readonly: true })
  const ids = client.prepare<[], number>('select id from tags order by id').pluck().all()
  client.close()
  return ids
}

test('killed while people save, it gives back all that they had saved until a moment before, and then the rest', async () => {
  const { dataDir, replica, file, db, account } = aPortal()
  const places = { dataDir, replica }
  const litestream = startLitestream(places)
  await expect.poll(() => replicated(places), { timeout: 30_000 }).not.toBeNull()
  const saver = startChild(
    bundleProgram(join(import.meta.dirname, '../services/backup/testing/save-for-ever.ts')),
    file,
    String(account),
    '1',
    '2',
  )
  await expect.poll(() => tagsIn(replicated(places)).length, { timeout: 30_000 }).toBeGreaterThan(20)
  await litestream.kill()
  saver.process.kill('SIGKILL')
  await saver.ended

  const cutOff = replicated(places)
  // A commit that the killed process had written and nobody had seen gives way to the next one.
  accepted(createTag(asEditor(db), { name: 'po przerwie' }))
  const there = tagsIn(file)
  expect(cutOff && databaseDamage(cutOff)).toBeNull()
  // None in between is missing: it is the database as it was at one moment.
  expect(tagsIn(cutOff)).toEqual(there.slice(0, tagsIn(cutOff).length))

  const again = startLitestream(places)
  await expect.poll(() => tagsIn(replicated(places)), { timeout: 30_000 }).toEqual(there)
  await again.kill()
  const before = everythingIn(db, { exceptBegins: ['_litestream'] })
  const restored = openDatabase(replicated(places) ?? '')
  expect(everythingIn(restored, { exceptBegins: ['_litestream'] })).toEqual(before)
  restored.$client.close()
})

test('nothing of ours minds its tables and its log', async () => {
  const { dataDir, replica, file, db } = aPortal()
  const places = { dataDir, replica }
  const litestream = startLitestream(places)
  const foreign = () =>
    db.$client.prepare("select name from sqlite_schema where name like '\\_litestream%' escape '\\'")
  await expect.poll(() => foreign().all(), { timeout: 30_000 }).toHaveLength(2)
  accepted(createTag(asEditor(db), { name: 'pierwszy' }))

  expect(databaseReasons(db)).toEqual([])
  expect(existsSync(`${file}-wal`)).toBe(true)
  expect(migrate({ dataDir, now: 1 }).applied).toEqual([])
  vi.stubEnv('DATA_DIR', dataDir)
  const said: string[] = []
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line))
  await doctor()
  expect(said).toContainEqual(expect.stringMatching(/^dobrze {2}Baza/))
  expect(await verify([])).toBe(0)
  vi.restoreAllMocks()
  vi.unstubAllEnvs()

  const { folder } = await makeBackup({ dataDir, place: join(dataDir, 'backups'), now: 2 })
  await verifyBackup(folder)
  accepted(createTag(asEditor(db), { name: 'drugi' }))
  await expect.poll(() => tagsIn(replicated(places)), { timeout: 30_000 }).toEqual([1, 2])

  // As the chapter says: both stopped, the copy put back, both started.
  await litestream.kill()
  db.$client.close()
  await restoreBackup({ copy: folder, dataDir, now: 3, confirm: async () => true })
  expect(databaseDamage(file)).toBeNull()
  startLitestream(places)
  await expect.poll(() => tagsIn(replicated(places)), { timeout: 30_000 }).toEqual([1])
})

test('on another machine: files out of a copy, the database out of the replica, and the register says so', async () => {
  const { dataDir, replica, db } = aPortal()
  const places = { dataDir, replica }
  const litestream = startLitestream(places)
  accepted(createTag(asEditor(db), { name: 'pierwszy' }))
  const { folder } = await makeBackup({ dataDir, place: testDirectory(), now: 1 })
  accepted(createTag(asEditor(db), { name: 'drugi' }))
  await expect.poll(() => tagsIn(replicated(places)), { timeout: 30_000 }).toEqual([1, 2])
  await litestream.kill()

  const elsewhere = join(testDirectory(), 'new')
  await restoreBackup({ copy: folder, dataDir: elsewhere, now: 2, confirm: async () => true })
  const file = join(elsewhere, DATABASE_FILE)
  rmSync(file)
  renameSync(replicated(places) ?? '', file)
  expect(migrate({ dataDir: elsewhere, now: 3 }).applied).toEqual([])
  const restored = openDatabase(file)
  startRegister(restored, { dataDir: elsewhere, now: 3 })
  expect(tagsIn(file)).toEqual([1, 2])
  vi.stubEnv('DATA_DIR', elsewhere)
  vi.spyOn(console, 'log').mockImplementation(() => {})
  expect(await verify([])).toBe(0)
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  const last = restored.$client
    .prepare<[], string>('select kind from public_changes order by number desc')
    .pluck()
    .get()
  expect(last).toBe('restored')
  restored.$client.close()
})
