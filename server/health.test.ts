import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DATABASE_FILE, openDatabase } from '#db/client.ts'
import { migrate } from '#db/migrate.ts'
import { connectionReasons, createHealth, databaseReasons, diskReasons } from './health.ts'

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'zdrowie-'))
})
afterEach(() => rmSync(dataDir, { recursive: true }))

const file = () => join(dataDir, DATABASE_FILE)
const migrated = () => migrate({ dataDir, now: 0 })

function statfs(bavail: number) {
  return (() => ({ bavail, blocks: 1_000 })) as unknown as Parameters<typeof diskReasons>[1]
}

describe('health', () => {
  it('is well after migrations', () => {
    migrated()
    expect(createHealth({ dataDir, clock: () => 0 })()).toEqual({ status: 'ok' })
  })

  it('sees a database that is not there, and does not make one', () => {
    expect(databaseReasons(file())).toEqual(['database-missing'])
    expect(databaseReasons(file())).toEqual(['database-missing'])
  })

  it('sees a file that is no database', () => {
    writeFileSync(file(), 'to nie jest baza danych, tylko tekst dłuższy niż nagłówek pliku SQLite '.repeat(20))
    expect(databaseReasons(file())).toEqual(['database-unreadable'])
  })

  it('sees a connection that may not write', () => {
    migrated()
    const { $client } = openDatabase(file(), 'read-only')
    expect(connectionReasons($client)).toEqual(['database-read-only'])
    $client.close()
  })

  it('sees a schema newer than the code', () => {
    migrated()
    const { $client } = openDatabase(file())
    $client.exec(
      'create table if not exists schema_migrations (name text primary key, hash text not null, applied_at integer not null) strict',
    )
    $client.exec("insert into schema_migrations values ('9999_z_przyszlosci', 'x', 0)")
    expect(connectionReasons($client)).toEqual(['schema-newer'])
    $client.close()
  })

  it('does not mind that someone else is writing', () => {
    migrated()
    const writer = openDatabase(file()).$client
    writer.exec('begin immediate')
    expect(databaseReasons(file())).toEqual([])
    writer.close()
  })

  it.each([
    [49, ['disk-nearly-full']],
    [50, []],
    [900, []],
  ])('with %i of 1000 blocks free says %j', (free, reasons) => {
    expect(diskReasons(dataDir, statfs(free))).toEqual(reasons)
  })

  it('looks again after a second, not sooner', () => {
    migrated()
    let now = 0
    const health = createHealth({ dataDir, clock: () => now })
    expect(health()).toEqual({ status: 'ok' })
    rmSync(file())
    now = 999
    expect(health()).toEqual({ status: 'ok' })
    now = 1_000
    expect(health()).toEqual({ status: 'unavailable', reasons: ['database-missing'] })
  })
})
