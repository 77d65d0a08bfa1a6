import type { PartialDate } from '#domain/partial-date.ts'
import { parsePartialDate } from '#domain/partial-date.ts'

type Capitalised<Name extends string> = `${Name}Edtf` | `${Name}EarliestOn` | `${Name}LatestOn`

/** The three columns of a partial date, from the date or its absence. */
export function toDateColumns<Name extends string>(
  name: Name,
  date: PartialDate | null,
): { [Column in Capitalised<Name>]: string | null } {
  const columns = {
    [`${name}Edtf`]: date?.edtf ?? null,
    [`${name}EarliestOn`]: date?.earliest ?? null,
    [`${name}LatestOn`]: date?.latest ?? null,
  }
  // The keys are computed: TypeScript cannot see that they are just these three.
  return columns as { [Column in Capitalised<Name>]: string | null }
}

/** The same for a date that is always there. */
export function toRequiredDateColumns<Name extends string>(
  name: Name,
  date: PartialDate,
): { [Column in Capitalised<Name>]: string } {
  // As above; a date that is there fills all three.
  return toDateColumns(name, date) as { [Column in Capitalised<Name>]: string }
}

/** A date column read back. The table holds only what was parsed, so anything else is a mistake of the code. */
export function fromDateColumn(edtf: string | null): PartialDate | null {
  if (edtf === null) return null
  const date = parsePartialDate(edtf)
  if (!date) throw new Error(`Not a date in the database: ${edtf}`)
  return date
}

/** The same for a column that is never null. */
export function requireDateColumn(edtf: string): PartialDate {
  const date = fromDateColumn(edtf)
  if (!date) throw new Error('A required date is missing')
  return date
}
