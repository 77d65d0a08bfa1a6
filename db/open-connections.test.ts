import { copyFileSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, onTestFinished, test } from 'vitest'
import { DatabaseReplaced } from '#domain/database-replaced.ts'
import { openDatabase } from './client.ts'
import { migrateFile } from './migrate.ts'
import { closeConnections, fileState } from './open-connections.ts'
import { testDirectory } from './testing.ts'
import { aTag, putRow } from './testing-rows.ts'
import { writeTransaction } from './write-transaction.ts'

function opened() {
  const directory = testDirectory()
  const file = join(directory, 'test.sqlite')
  migrateFile({ file, now: 0 })
  const db = openDatabase(file)
  onTestFinished(() => void db.$client.close())
  return { db, file, directory }
}

const save = (db: ReturnType<typeof openDatabase>) => writeTransaction(db, () => putRow(db.$client, 'tags', aTag()))

test('a clean stop closes every connection, and the file alone holds the last save', () => {
  const { db, file, directory } = opened()
  // As Next's bundle does: loaded separately, it has a connection of its own.
  const second = openDatabase(file)
  second.$client.prepare('select count(*) from tags').get()
  save(db)
  expect(existsSync(`${file}-wal`)).toBe(true)
  closeConnections()
  expect([db.$client.open, second.$client.open]).toEqual([false, false])
  expect([existsSync(`${file}-wal`), existsSync(`${file}-shm`)]).toEqual([false, false])
  const alone = join(directory, 'alone.sqlite')
  copyFileSync(file, alone)
  const client = new Sqlite(alone, { readonly: true })
  onTestFinished(() => void client.close())
  expect(client.prepare('select count(*) from tags').pluck().get()).toBe(1)
})

describe('the file at the path of an open database', () => {
  test('is the same while nobody touches it', () => {
    const { db } = opened()
    save(db)
    expect(fileState(db.$client)).toBe('same')
  })

  test.each([
    ['replaced', (file: string) => copyAside(file, (copy) => renameSync(copy, file))],
    ['missing', (file: string) => rmSync(file)],
  ] as const)('%s: nothing is saved into a file nobody will find', (state, change) => {
    const { db, file } = opened()
    save(db)
    change(file)
    expect(fileState(db.$client)).toBe(state)
    expect(() => save(db)).toThrow(DatabaseReplaced)
    // Neither is a further connection opened: the log of the former file would be replayed over the new one.
    expect(() => openDatabase(file)).toThrow(DatabaseReplaced)
    expect(existsSync(file)).toBe(state === 'replaced')
  })

  test('replaced while something is being saved: that is not acknowledged either', () => {
    const { db, file } = opened()
    const replacing = () => writeTransaction(db, () => copyAside(file, (copy) => renameSync(copy, file)))
    expect(replacing).toThrow(DatabaseReplaced)
  })

  test('the stop leaves the new file as it was put, and keeps the log of the former one under another name', () => {
    const { db, file, directory } = opened()
    copyAside(file, (copy) => {
      save(db)
      renameSync(copy, file)
    })
    closeConnections()
    expect(existsSync(`${file}-wal`)).toBe(false)
    expect(readdirSync(directory)).toContainEqual(expect.stringMatching(/^test\.sqlite-wal\.replaced-\d+$/))
    const client = new Sqlite(file)
    onTestFinished(() => void client.close())
    expect(client.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(client.prepare('select count(*) from tags').pluck().get()).toBe(0)
  })
})

function copyAside(file: string, use: (copy: string) => void): void {
  const copy = `${file}.copy`
  copyFileSync(file, copy)
  use(copy)
}
