import { rowCountName } from './form-state.ts'

/** Initial values of rows: `rowValues('members', [{ name: 'Policja' }])`. */
export function rowValues(
  list: string,
  rows: readonly Readonly<Record<string, string | readonly string[] | number | boolean | null>>[],
) {
  const values = rows.flatMap((row, index) =>
    Object.entries(row).map(([field, value]) => [`${list}.${index}.${field}`, value] as const),
  )
  return { ...Object.fromEntries(values), [rowCountName(list)]: rows.length }
}
