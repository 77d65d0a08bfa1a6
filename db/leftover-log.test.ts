import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, onTestFinished, test } from 'vitest'
import { StartError } from '#domain/start-error.ts'
import { DATABASE_FILE } from './client.ts'
import { writeEpoch } from './epoch-sidecar.ts'
import { migrate } from './migrate.ts'
import { testDirectory } from './testing.ts'
import { aTag, putRow } from './testing-rows.ts'

const NOW = Date.UTC(2026, 0, 15, 11)

/** A data directory as a crash leaves it: the last saves stand in the log alone. `copy` is a backup from before. */
function crashed({ saves = 200 } = {}) {
  const source = testDirectory()
  const dataDir = testDirectory()
  migrate({ dataDir: source, now: NOW })
  const client = new Sqlite(join(source, DATABASE_FILE))
  onTestFinished(() => void client.close())
  client.pragma('wal_autocheckpoint = 0')
  client.pragma('synchronous = OFF')
  const copy = join(source, 'backup.sqlite')
  client.prepare('vacuum into ?').run(copy)
  for (let number = 0; number < saves; number += 1) {
    const name = `tag ${number} ${'x'.repeat(60)}`
    putRow(client, 'tags', aTag({ name, slug: `tag-${number}`, fold_key: name }))
    client.exec('update public_epoch set value = value + 1')
  }
  const file = join(dataDir, DATABASE_FILE)
  copyFileSync(join(source, DATABASE_FILE), file)
  copyFileSync(join(source, `${DATABASE_FILE}-wal`), `${file}-wal`)
  return { dataDir, file, log: `${file}-wal`, copy, saves }
}

const start = (dataDir: string) => migrate({ dataDir, now: NOW })

function tagsIn(file: string): number {
  const client = new Sqlite(file)
  const rows = Number(client.prepare('select count(*) from tags').pluck().get())
  client.close()
  return rows
}

describe('a start after a crash', () => {
  test('takes what the log holds, and leaves no folder behind', () => {
    const { dataDir, file, saves } = crashed()
    writeEpoch(dataDir, saves)
    start(dataDir)
    expect(tagsIn(file)).toBe(saves)
    expect(readdirSync(dataDir).filter((name) => name.startsWith('replay-'))).toEqual([])
  })

  test('over a backup put in the place of the database is refused in words, and neither file is touched', () => {
    const { dataDir, file, log, copy } = crashed()
    copyFileSync(copy, file)
    const before = [readFileSync(file), readFileSync(log)]
    expect(() => start(dataDir)).toThrow(/-wal, który do niej nie pasuje \(razem są uszkodzone\).*przenieś/)
    expect([readFileSync(file), readFileSync(log)]).toEqual(before)

    rmSync(log)
    expect(start(dataDir).applied).toEqual([])
    expect(tagsIn(file)).toBe(0)
  })

  test('whose state is older than what was already shown is refused', () => {
    const { dataDir, log, saves } = crashed()
    writeEpoch(dataDir, saves + 1)
    truncateSync(log, readFileSync(log).length / 2)
    expect(() => start(dataDir)).toThrow(/starsze niż to, co portal już zapisał: stan \d+, a był 201/)
  })

  test('without the database, the log alone is not thrown away', () => {
    const { dataDir, file, log } = crashed()
    rmSync(file)
    expect(() => start(dataDir)).toThrow(/Nie ma bazy danych .*a obok leży jej dziennik/)
    expect(existsSync(log)).toBe(true)
    expect(existsSync(file)).toBe(false)
  })
})

test('beside a portal that runs and writes, a command finds its log and takes it as it is', () => {
  const dataDir = testDirectory()
  migrate({ dataDir, now: NOW })
  const client = new Sqlite(join(dataDir, DATABASE_FILE))
  onTestFinished(() => void client.close())
  putRow(client, 'tags', aTag())
  expect(start(dataDir).applied).toEqual([])
  expect(client.prepare('select count(*) from tags').pluck().get()).toBe(1)
})

test.each([
  ['no database at all', (file: string) => writeFileSync(file, 'to nie jest baza '.repeat(100))],
  ['cut in the middle', (file: string) => truncateSync(file, 20_000)],
])('a damaged database, %s: one line with the file and the next step', (_, damage) => {
  const dataDir = testDirectory()
  const file = join(dataDir, DATABASE_FILE)
  migrate({ dataDir, now: NOW })
  damage(file)
  expect(() => start(dataDir)).toThrow(StartError)
  expect(() => start(dataDir)).toThrow(new RegExp(`^Baza danych ${file}: plik jest uszkodzony[^\n]*kopii[^\n]*$`))
})
