import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, onTestFinished, test } from 'vitest'
import { StartError } from '#domain/start-error.ts'
import { DATABASE_FILE } from './client.ts'
import { migrate, migrateFile, pendingMigrations } from './migrate.ts'
import { listMigrations, type Migration, toMigration } from './migration-files.ts'
import { startChild } from './testing/child.ts'
import { LETTERS, manySteps, STEPS } from './testing/many-steps.ts'
import { testDirectory } from './testing.ts'

const NOW = Date.UTC(2026, 0, 15, 11)

const ALL = listMigrations().map(({ name }) => name)

const towns = toMigration('0000_towns', 'create table towns (id integer primary key, name text not null)')
const offices = toMigration(
  '0001_offices',
  `create table offices (id integer primary key, town_id integer not null references towns (id))
--> statement-breakpoint
insert into towns values (1, 'Białystok')
--> statement-breakpoint
insert into offices values (1, 1)`,
)

function open(file: string): Sqlite.Database {
  const client = new Sqlite(file)
  onTestFinished(() => void client.close())
  return client
}

const namesIn = (client: Sqlite.Database) =>
  client
    .prepare("select name from sqlite_schema where type = 'table' and name <> 'schema_migrations' order by name")
    .pluck()
    .all()

const appliedIn = (client: Sqlite.Database) =>
  client.prepare('select name from schema_migrations order by name').pluck().all()

function migrated(...migrations: Migration[]) {
  const directory = testDirectory()
  const file = join(directory, 'test.sqlite')
  const backups = join(directory, 'backups')
  const migrateTo = (...next: Migration[]) => migrateFile({ file, backups, now: NOW, migrations: next }).applied
  const applied = migrateTo(...migrations)
  return { file, backups, applied, migrateTo }
}

describe('a new database', () => {
  test('gets every migration, in order, and no copy of nothing', () => {
    const dataDir = join(testDirectory(), 'not', 'there', 'yet')
    expect(migrate({ dataDir, now: NOW }).applied).toEqual(ALL)
    expect(appliedIn(open(join(dataDir, DATABASE_FILE)))).toEqual(ALL)
    expect(existsSync(join(dataDir, 'backups'))).toBe(false)
  })

  test('is whole and counts from epoch 1', () => {
    const dataDir = testDirectory()
    migrate({ dataDir, now: NOW })
    const client = open(join(dataDir, DATABASE_FILE))
    expect(client.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(client.pragma('foreign_key_check')).toEqual([])
    expect(client.prepare('select value from public_epoch').pluck().all()).toEqual([1])
  })

  test('migrated twice changes nothing and makes no copy', () => {
    const dataDir = testDirectory()
    migrate({ dataDir, now: NOW })
    expect(migrate({ dataDir, now: NOW }).applied).toEqual([])
    expect(existsSync(join(dataDir, 'backups'))).toBe(false)
  })
})

describe('refused to start', () => {
  test('a database newer than the code, before anything is changed', () => {
    const { migrateTo, file, backups } = migrated(towns, offices)
    const further = toMigration('0002_further', 'create table further (id integer)')
    expect(() => migrateTo(towns)).toThrow(StartError)
    expect(() => migrateTo(towns, further)).toThrow(/nowsza niż ten program \(zna migrację 0001_offices\)/)
    expect(namesIn(open(file))).toEqual(['offices', 'towns'])
    expect(existsSync(backups)).toBe(false)
  })

  test('a migration edited after it was applied', () => {
    const { migrateTo, file } = migrated(towns)
    const edited = toMigration(towns.name, 'create table towns (id integer primary key)')
    expect(() => migrateTo(edited, offices)).toThrow(StartError)
    expect(() => migrateTo(edited, offices)).toThrow(/Migracja 0000_towns zmieniła się po zastosowaniu/)
    expect(namesIn(open(file))).toEqual(['towns'])
  })

  test('not a migration whose lines end as on Windows', () => {
    const sql = 'create table towns (\n  id integer primary key\n)'
    const { migrateTo } = migrated(toMigration('0000_towns', sql))
    const onWindows = toMigration('0000_towns', sql.replaceAll('\n', '\r\n'))
    expect(migrateTo(onWindows)).toEqual([])
  })
})

describe('a migration that fails', () => {
  test.each([
    ['breaks a foreign key', 'insert into offices values (2, 99)', /breaks 1 foreign keys/],
    ['has an error in its last statement', 'create table posts (id)\n--> statement-breakpoint\nfault', /syntax error/],
  ])('%s, and nothing of it stays', (_, sql, message) => {
    const { migrateTo, file } = migrated(towns, offices)
    const bad = toMigration('0002_bad', sql)
    expect(() => migrateTo(towns, offices, bad)).toThrow(message)
    const client = open(file)
    expect(appliedIn(client)).toEqual(['0000_towns', '0001_offices'])
    expect(namesIn(client)).toEqual(['offices', 'towns'])
    expect(client.prepare('select count(*) from offices').pluck().get()).toBe(1)
  })

  test('keeps what went before it, and can be tried again', () => {
    const { migrateTo, file } = migrated(towns)
    const bad = toMigration('0002_bad', 'fault')
    expect(() => migrateTo(towns, offices, bad)).toThrow()
    expect(appliedIn(open(file))).toEqual(['0000_towns', '0001_offices'])
    const fixed = toMigration('0002_bad', 'create table posts (id)')
    expect(migrateTo(towns, offices, fixed)).toEqual(['0002_bad'])
  })

  test('a parent table may be rebuilt under its children', () => {
    const { migrateTo, file } = migrated(towns, offices)
    const rebuilt = toMigration(
      '0002_rebuilt',
      `create table towns_new (id integer primary key, name text not null, seat integer)
--> statement-breakpoint
insert into towns_new (id, name) select id, name from towns
--> statement-breakpoint
drop table towns
--> statement-breakpoint
alter table towns_new rename to towns`,
    )
    expect(migrateTo(towns, offices, rebuilt)).toEqual(['0002_rebuilt'])
    expect(open(file).prepare('select town_id from offices').pluck().all()).toEqual([1])
  })
})

test('a copy of what there was is laid aside before the next migration', () => {
  const { migrateTo, file, backups } = migrated(towns)
  const client = open(file)
  client.exec("insert into towns values (7, 'Łódź')")
  expect(migrateTo(towns, offices)).toEqual(['0001_offices'])
  const copies = readdirSync(backups)
  expect(copies).toEqual([expect.stringMatching(/^before-0001_offices-2026-01-15T110000\.000Z\.sqlite$/)])
  const copy = open(join(backups, copies[0] ?? ''))
  expect(copy.prepare('select name from towns').pluck().all()).toEqual(['Łódź'])
  expect(appliedIn(copy)).toEqual(['0000_towns'])
})

test('no copy, no migration', () => {
  const { migrateTo, file } = migrated(towns)
  const noPlace = () => migrateFile({ file, backups: join(file, 'backups'), now: NOW, migrations: [towns, offices] })
  expect(noPlace).toThrow()
  expect(appliedIn(open(file))).toEqual(['0000_towns'])
  expect(migrateTo(towns, offices)).toEqual(['0001_offices'])
})

describe('killed half-way', () => {
  test.each([0, 1, 3, 4, 5, STEPS / 2, STEPS - 1, STEPS])(
    'before step %i it never happened, and the next start completes it',
    async (step) => {
      const [first] = manySteps()
      if (!first) throw new Error('There are two migrations')
      const { file, migrateTo } = migrated(first)
      const child = startChild('migrate-and-pause.ts', file, String(step))
      expect(await child.line(0)).toBe('paused')
      child.process.kill('SIGKILL')
      expect(await child.ended).toMatchObject({ signal: 'SIGKILL' })

      const client = open(file)
      expect(client.pragma('integrity_check', { simple: true })).toBe('ok')
      expect(appliedIn(client)).toEqual(['0000_letters'])
      expect(namesIn(client)).toEqual(['letters'])
      expect(client.prepare('select count(*) from letters').pluck().get()).toBe(LETTERS)
      client.close()

      expect(migrateTo(...manySteps())).toEqual(['0001_notes'])
      const after = open(file)
      expect(after.prepare("select count(*) from letters where note <> '' and text like 'pismo %'").pluck().get()).toBe(
        LETTERS,
      )
      expect(after.pragma('integrity_check', { simple: true })).toBe('ok')
    },
    30_000,
  )
})

describe('two processes starting at once', () => {
  test.each([1, 2, 3])(
    'each migration is applied once, both succeed (round %i)',
    async () => {
      const dataDir = testDirectory()
      const children = [startChild('migrate-once-told.ts', dataDir), startChild('migrate-once-told.ts', dataDir)]
      await Promise.all(children.map((child) => child.line(0)))
      for (const child of children) child.process.stdin.end('!')
      const ends = await Promise.all(children.map((child) => child.ended))
      expect(ends).toEqual([
        expect.objectContaining({ code: 0, errors: '' }),
        expect.objectContaining({ code: 0, errors: '' }),
      ])

      const applied = children.flatMap((child): string[] => JSON.parse(child.lines[1] ?? '[]'))
      expect(applied.sort()).toEqual(ALL)
      const client = open(join(dataDir, DATABASE_FILE))
      expect(pendingMigrations(client)).toEqual([])
      expect(client.prepare('select count(*) from public_epoch').pluck().get()).toBe(1)
    },
    30_000,
  )
})

describe('the copy before a migration', () => {
  const bad = toMigration('0001_bad', 'fault')

  test('of a migration that is tried again is used again while nothing was written since', () => {
    const { migrateTo, file, backups } = migrated(towns)
    for (let attempt = 0; attempt < 3; attempt += 1) expect(() => migrateTo(towns, bad)).toThrow(/syntax error/)
    expect(readdirSync(backups)).toHaveLength(1)
    open(file).exec("insert into towns values (9, 'Ełk')")
    const later = () => migrateFile({ file, backups, now: NOW + 1, migrations: [towns, bad] })
    expect(later).toThrow(/syntax error/)
    expect(readdirSync(backups)).toHaveLength(2)
  })

  test('that a kill cut short keeps no name of a copy, and is made again', () => {
    const { migrateTo, file, backups } = migrated(towns)
    open(file).exec("insert into towns values (7, 'Łódź')")
    mkdirSync(backups)
    writeFileSync(join(backups, 'before-0001_offices-2026-01-15T105900.000Z-4711.sqlite.part'), 'SQLite format 3\0')
    // Earlier versions wrote under the final name: what is not whole is not taken for a copy.
    writeFileSync(join(backups, 'before-0001_offices-2026-01-15T105800.000Z-4710.sqlite'), 'SQLite format 3\0')
    migrateTo(towns, offices)
    const [cut, whole, ...rest] = readdirSync(backups).sort()
    expect([cut, rest]).toEqual(['before-0001_offices-2026-01-15T105800.000Z-4710.sqlite', []])
    const copy = open(join(backups, whole ?? ''))
    expect(copy.prepare('select name from towns').pluck().all()).toEqual(['Łódź'])
  })
})
