import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { integer } from './integer.ts'
import { openTestDatabase } from './testing.ts'

it('is an INTEGER for SQLite, as large as ids are', () => {
  const db = openTestDatabase()
  const typeOf = (value: unknown) => db.get<{ type: string }>(sql`select typeof(${value}) as type`)?.type
  expect(typeOf(5)).toBe('real')
  expect(typeOf(integer(5))).toBe('integer')
  expect(db.get(sql`select ${integer(2 ** 40 + 1)} as id`)).toEqual({ id: 2 ** 40 + 1 })
})
