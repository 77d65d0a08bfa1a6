import { type SQL, sql } from 'drizzle-orm'
import { check, integer, text } from 'drizzle-orm/sqlite-core'

/** A moment: integer milliseconds UTC. */
export const instant = (name: string) => integer(name, { mode: 'number' })

/**
 * A calendar date of honest precision, in three columns: the EDTF text as given, and the earliest and latest day it
 * can mean (ISO). Sorting and comparing use the days; people see the text.
 */
export const partialDate = (name: string) => ({
  edtf: text(`${name}_edtf`),
  earliest: text(`${name}_earliest_on`),
  latest: text(`${name}_latest_on`),
})

/**
 * All three columns or none, real days only, earliest not after latest.
 * A check whose answer is NULL passes, so each column is asked for by name.
 */
export function partialDateCheck(table: string, name: string) {
  const column = (suffix: string): SQL => sql.raw(`"${name}_${suffix}"`)
  const [edtf, earliest, latest] = [column('edtf'), column('earliest_on'), column('latest_on')]
  return check(
    `${table}_${name}_is_a_date`,
    sql`(${edtf} is null and ${earliest} is null and ${latest} is null) or (${edtf} is not null and ${earliest} is not null and ${latest} is not null and date(${earliest}, '+0 days') is ${earliest} and date(${latest}, '+0 days') is ${latest} and ${earliest} <= ${latest})`,
  )
}

/** `column in ('a', 'b')` from a tuple of the domain, so that the table says what the type says. */
export function oneOf(column: string, values: readonly string[]): SQL {
  return sql.raw(`"${column}" in (${values.map((value) => `'${value.replaceAll("'", "''")}'`).join(', ')})`)
}

/** Text that is there and says something; a missing one says nothing (a check whose answer is NULL would pass). */
export const filled = (column: string): SQL => sql.raw(`length(trim(coalesce("${column}", ''))) > 0`)
