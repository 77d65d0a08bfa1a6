import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listMigrations } from '../migration-files.ts'
import { openTestDatabase } from '../testing.ts'
import { listGuards } from '../testing-guards.ts'

const guards = () => listGuards(openTestDatabase().$client)

/** Tables whose guards are proved; each proof fails when a guard of its table has no case (testing-guards.ts). */
function provedTables(): string[] {
  const files = readdirSync(import.meta.dirname).filter((file) => /^constraints-.+\.test\.ts$/.test(file))
  return files.flatMap((file) =>
    Array.from(
      readFileSync(join(import.meta.dirname, file), 'utf8').matchAll(/^proveGuards\('(\w+)'/gm),
      ([, name]) => name ?? '',
    ),
  )
}

test('every table that has a guard is proved, once', () => {
  const guarded = new Set(guards().map(({ table }) => table))
  expect(provedTables().sort()).toEqual([...guarded].sort())
})

test('every guard has a name and words of its own', () => {
  expect(guards().filter(({ name }) => name.startsWith('unnamed'))).toEqual([])
  expect(guards().filter(({ message }) => message === 'a trigger that raises nothing')).toEqual([])
})

test('no guard of the migrations is missed by looking into the database', () => {
  const sql = listMigrations()
    .flatMap(({ statements }) => statements)
    .join('\n')
  // A table that a later migration rebuilt is written twice; its last writing counts.
  const tables = new Map(
    Array.from(sql.matchAll(/CREATE TABLE `(?:__new_)?(\w+)` \(\n.*?\n\);/gs), ([text, name]) => [name, text]),
  )
  const written = [
    ...[...tables.values()].join('\n').matchAll(/CONSTRAINT "(\w+)" CHECK/g),
    ...sql.matchAll(/^ALTER TABLE `\w+` ADD .* CONSTRAINT "(\w+)" CHECK/gm),
    ...sql.matchAll(/CREATE UNIQUE INDEX `(\w+)`/g),
  ].map(([, name]) => name)
  // What a later migration dropped and did not make again is gone.
  const triggers = new Set<string | undefined>()
  for (const [, what, name] of sql.matchAll(/^(create|drop) trigger (\w+)/gm)) {
    if (what === 'create') triggers.add(name)
    else triggers.delete(name)
  }
  const found = guards().filter(({ kind }) => kind !== 'primary key')
  expect(found.map(({ name }) => name).sort()).toEqual([...new Set([...written, ...triggers])].sort())
})
