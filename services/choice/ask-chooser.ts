import type { SQL } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { parseSearchQuery } from '#domain/search/search-query.ts'
import type { StaffSearchKind } from '#domain/search/staff-search-kinds.ts'
import { askStaffIndex, rankForStaff } from '../search/staff/find-for-staff.ts'

/** So many fit under a field; who does not see the right one types another word. */
export const CHOICES_MAX = 10

type Asked = {
  readonly kind: StaffSearchKind
  readonly text: string
  readonly among?: ((recordId: SQL) => SQL) | undefined
  readonly now: number
}

/** Numbers of the records to choose from, best first. Null = nothing was typed; what is no question finds nothing. */
export function askChooser(db: Reader, { kind, text, among, now }: Asked): readonly number[] | null {
  const query = parseSearchQuery(text)
  if (query.kind === 'empty') return null
  if (query.kind !== 'terms') return []
  return rankForStaff(db, askStaffIndex(db, kind, query.terms), { among, now }).records(0, CHOICES_MAX)
}

/** Rows in the order of the numbers; what has no row is left out. */
export function inOrderOf<Row extends { readonly id: number }>(ids: readonly number[], rows: readonly Row[]): Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
