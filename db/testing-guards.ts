import type Sqlite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { openTestDatabase } from './testing.ts'
import { dateColumns, putRow, type Row } from './testing-rows.ts'

/** What the database refuses by itself, and with which words. */
export type Guard = {
  readonly name: string
  readonly table: string
  readonly kind: 'check' | 'unique' | 'trigger' | 'primary key'
  readonly message: string
}

type Hand = { readonly put: (table: string, row: Row) => number; readonly run: (sql: string) => void }
type Step = (hand: Hand) => unknown

type GuardCases = {
  /** Rows that stand before every case. */
  readonly given?: Step
  /** By name of the guard: steps that it alone refuses, and the nearest ones that it allows. */
  readonly cases: Readonly<Record<string, { readonly refuses: readonly Step[]; readonly allows: readonly Step[] }>>
}

/** The runner's own book-keeping; db/migrate.test.ts speaks of it. */
const NOT_OURS = 'schema_migrations'

/** Every named CHECK, UNIQUE index and trigger, and every primary key that is more than a number. */
export function listGuards(client: Sqlite.Database): Guard[] {
  const tables = select<{ name: string; sql: string }>(
    client,
    // Not the tables that a virtual one (full-text search) keeps for itself.
    `select name, sql from sqlite_schema join pragma_table_list using (name)
     where pragma_table_list.type = 'table' and schema = 'main' and name not like 'sqlite_%' and name <> '${NOT_OURS}'`,
  )
  return [...tables.flatMap((table) => [...checksOf(table), ...keysOf(client, table.name)]), ...triggersOf(client)]
}

function checksOf({ name: table, sql }: { name: string; sql: string }): Guard[] {
  const checks = sql.matchAll(/(?:constraint "(\w+)" )?check\s*\(/gi)
  return Array.from(checks, ([, name = `unnamed check of ${table}`]) => {
    return { name, table, kind: 'check', message: `CHECK constraint failed: ${name}` }
  })
}

function keysOf(client: Sqlite.Database, table: string): Guard[] {
  const indexes = select<{ name: string; unique: number; origin: string }>(client, `pragma index_list(${table})`)
  return indexes
    .filter(({ unique }) => unique === 1)
    .map(({ name, origin }) => {
      const columns = select<{ name: string | null }>(client, `pragma index_info(${name})`)
      const isExpression = columns.some((column) => column.name === null)
      const where = isExpression ? `index '${name}'` : columns.map((column) => `${table}.${column.name}`).join(', ')
      const message = `UNIQUE constraint failed: ${where}`
      return origin === 'pk'
        ? { name: `${table} primary key`, table, kind: 'primary key', message }
        : { name, table, kind: 'unique', message }
    })
}

function triggersOf(client: Sqlite.Database): Guard[] {
  const triggers = select<{ name: string; table: string; sql: string }>(
    client,
    "select name, tbl_name as 'table', sql from sqlite_schema where type = 'trigger'",
  )
  return triggers.map(({ name, table, sql }) => {
    const [, message = 'a trigger that raises nothing'] = /raise\s*\(\s*abort\s*,\s*'([^']+)'/i.exec(sql) ?? []
    return { name, table, kind: 'trigger', message }
  })
}

/**
 * One test per guard of a table. The refusal must carry the guard's own words; an index or a trigger is then taken away,
 * and the same act must go through, so that no other guard can stand in for it.
 */
export function proveGuards(table: string, { given, cases }: GuardCases): void {
  describe(table, () => {
    test('every guard has a case', () => {
      const names = listGuards(openTestDatabase().$client).filter((guard) => guard.table === table)
      expect(Object.keys(cases).sort()).toEqual(names.map(({ name }) => name).sort())
    })

    test.each(Object.entries(cases))('%s', (name, { refuses, allows }) => {
      const { $client } = openTestDatabase()
      const hand: Hand = { put: (into, row) => putRow($client, into, row), run: (sql) => void $client.exec(sql) }
      const tryOut = (act: () => void) => {
        $client.exec('begin')
        try {
          given?.(hand)
          act()
        } finally {
          $client.exec('rollback')
        }
      }
      const guard = listGuards($client).find((one) => one.name === name && one.table === table)
      if (!guard) throw new Error(`${table} has no guard ${name}`)
      expect(refuses.length * allows.length).toBeGreaterThan(0)

      for (const act of refuses) {
        tryOut(() => expect(refusalOf(() => act(hand))).toBe(guard.message))
        const removal = howToRemove(guard)
        if (removal) {
          tryOut(() => {
            hand.run(removal)
            act(hand)
          })
        }
      }
      for (const act of allows) tryOut(() => void act(hand))
    })
  })
}

function refusalOf(act: () => unknown): string {
  try {
    act()
    return 'not refused'
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function howToRemove({ kind, name }: Guard): string | null {
  if (kind === 'unique') return `drop index ${name}`
  return kind === 'trigger' ? `drop trigger ${name}` : null
}

/** The case of a partial date: all three columns or none, real days, in order. */
export function dateCase(name: string, put: (hand: Hand, date: Row) => unknown, { required = false } = {}) {
  const withDate = (edtf: string | null, earliest: string | null, latest: string | null) => (hand: Hand) =>
    put(hand, dateColumns(name, edtf, earliest, latest))
  const incomplete = [
    withDate('2015', null, null),
    withDate('2015', '2015-01-01', null),
    withDate('2015', null, '2015-12-31'),
    withDate(null, '2015-01-01', '2015-12-31'),
  ]
  const unreal = [
    withDate('2015-02-30', '2015-02-30', '2015-02-30'),
    withDate('2015-02', '2015-02-01', '2015-02-29'),
    withDate('2015', '2015', '2015'),
    withDate('2015', '2015-12-31', '2015-01-01'),
  ]
  return {
    refuses: required ? unreal : [...incomplete, ...unreal],
    allows: [withDate('2016-02', '2016-02-01', '2016-02-29'), ...(required ? [] : [withDate(null, null, null)])],
  }
}

function select<Result>(client: Sqlite.Database, sql: string): Result[] {
  // What SQLite's own tables and pragmas answer is fixed by their documentation.
  return client.prepare(sql).all() as Result[]
}
