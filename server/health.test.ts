import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DATABASE_FILE, type Database, openDatabase } from '#db/client.ts'
import { migrate } from '#db/migrate.ts'
import { createHealth, databaseReasons } from './health.ts'
import { writeProbe } from './write-probe.ts'

let dataDir: string
let database: Database
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'zdrowie-'))
  migrate({ dataDir, now: 0 })
  database = openDatabase(file())
})
afterEach(() => {
  database.$client.close()
  rmSync(dataDir, { recursive: true })
})

const file = () => join(dataDir, DATABASE_FILE)
const look = () => createHealth({ dataDir, database, clock: () => 0 })()

describe('health', () => {
  it('is well after migrations, and leaves nothing behind', async () => {
    expect((await look()).status).toBe('ok')
    expect(existsSync(join(dataDir, `.health-${process.pid}`))).toBe(false)
  })

  it('warns when no copy is as young as it should be', async () => {
    const health = createHealth({ dataDir, database, clock: () => 0, isBackupLate: () => true })
    expect(await health()).toMatchObject({ status: 'ok', warnings: expect.arrayContaining(['backup-overdue']) })
  })

  it('warns when mail does not go out', async () => {
    const health = createHealth({ dataDir, database, clock: () => 0, isMailStuck: () => true })
    expect(await health()).toMatchObject({ status: 'ok', warnings: expect.arrayContaining(['mail-not-sent']) })
  })

  it('warns, and does not ask the database, while a new version takes over and puts another one there', async () => {
    rmSync(file())
    const health = createHealth({ dataDir, database, clock: () => 0, areWritesHeld: () => true })
    expect(await health()).toEqual({ status: 'ok', warnings: ['writes-held'] })
  })

  it('sees a database that was removed, and does not make one', () => {
    rmSync(file())
    expect(databaseReasons(database)).toEqual(['database-missing'])
    expect(databaseReasons(database)).toEqual(['database-missing'])
    expect(existsSync(file())).toBe(false)
  })

  it.each(['moved over it', 'removed and written again'])('sees another file in its place: %s', async (way) => {
    copyFileSync(file(), join(dataDir, 'kopia.sqlite'))
    if (way === 'moved over it') renameSync(join(dataDir, 'kopia.sqlite'), file())
    else {
      renameSync(file(), join(dataDir, 'dawna.sqlite'))
      copyFileSync(join(dataDir, 'kopia.sqlite'), file())
    }
    expect(databaseReasons(database)).toEqual(['database-replaced'])
    expect(await look()).toEqual({ status: 'unavailable', reasons: ['database-replaced'] })
  })

  it('sees a file that was written over with something else', () => {
    database.$client.pragma('wal_checkpoint(TRUNCATE)')
    truncateSync(file(), 0)
    writeFileSync(file(), 'to nie jest baza danych, tylko tekst dłuższy niż nagłówek pliku SQLite '.repeat(20), {
      flag: 'r+',
    })
    expect(databaseReasons(database)).toEqual(['database-unreadable'])
  })

  it('sees a connection that may not write', () => {
    const readOnly = openDatabase(file(), 'read-only')
    expect(databaseReasons(readOnly)).toEqual(['database-read-only'])
    readOnly.$client.close()
  })

  it('sees a schema newer than the code', () => {
    database.$client.exec("insert into schema_migrations values ('9999_z_przyszlosci', 'x', 0)")
    expect(databaseReasons(database)).toEqual(['schema-newer'])
  })

  it('sees a migration that waits', () => {
    database.$client.exec('delete from schema_migrations where name = (select max(name) from schema_migrations)')
    expect(databaseReasons(database)).toEqual(['migration-pending'])
  })

  it('does not mind that someone else is writing, and leaves the connection as patient as it was', () => {
    const writer = openDatabase(file()).$client
    const timeout = database.$client.pragma('busy_timeout', { simple: true })
    writer.exec('begin immediate')
    expect(databaseReasons(database)).toEqual([])
    expect(database.$client.pragma('busy_timeout', { simple: true })).toBe(timeout)
    writer.close()
  })

  it('looks again after a second, not sooner', async () => {
    let now = 0
    const health = createHealth({ dataDir, database, clock: () => now })
    expect((await health()).status).toBe('ok')
    rmSync(file())
    now = 999
    expect((await health()).status).toBe('ok')
    now = 1_000
    expect(await health()).toEqual({ status: 'unavailable', reasons: ['database-missing'] })
  })
})

describe('a write is tried for real', () => {
  it('and says why it failed', async () => {
    expect(await writeProbe(dataDir)).toBeNull()
    expect(await writeProbe(join(dataDir, 'nie-ma'))).toBe('ENOENT')
  })

  it.skipIf(process.getuid?.() === 0)('a folder that may not be written is a reason', async () => {
    chmodSync(dataDir, 0o500)
    const report = await look()
    chmodSync(dataDir, 0o700)
    expect(report).toMatchObject({ status: 'unavailable', reasons: expect.arrayContaining(['writes-fail']) })
  })

  it('a full device is one too', async () => {
    // Everything written to /dev/full is answered as a full disk answers.
    const health = createHealth({ dataDir: '/dev/full', database, clock: () => 0 })
    expect(await health()).toEqual({ status: 'unavailable', reasons: ['writes-fail'] })
    expect(dirname(file())).toBe(dataDir)
  })
})
