import { type FormValues, rowCountName } from '#components/form/form-state.ts'
import { rowCount } from './row-count.ts'

/**
 * Lists inside a form: members, tasks, sources. Field `name` of row 2 of `members` is called `members.2.name`, as the
 * issues of the verbs are; `members.ile` says how many rows there are. Buttons that change rows send the form, so that
 * they work without JavaScript; everything typed comes back.
 */

/** By name of the list: the fields that make a row. The first is where the hand goes. */
export type RowLists = Readonly<Record<string, readonly string[]>>

type Row = ReadonlyMap<string, readonly string[]>

/** What a button of a list does to what was typed; null when it is none of ours. */
export function changeRows(
  typed: FormValues,
  lists: RowLists,
  command: string,
): { readonly typed: FormValues; readonly focus: string } | null {
  const [list = '', verb = '', place = ''] = command.split(':')
  if (!Object.hasOwn(lists, list)) return null
  const [first = ''] = lists[list] ?? []
  const rows = readRows(typed, list)
  const index = Number(place)
  const isPlace = /^\d{1,6}$/.test(place) && index < rows.length
  const at = (row: number) => `${list}.${row}.${first}`
  if (verb === 'add') return { typed: writeRows(typed, list, [...rows, new Map()]), focus: at(rows.length) }
  if (!isPlace) return { typed, focus: '' }
  if (verb === 'remove') {
    const left = rows.toSpliced(index, 1)
    const focus = left.length === 0 ? `${list}.add` : at(Math.min(index, left.length - 1))
    return { typed: writeRows(typed, list, left), focus }
  }
  const target = verb === 'up' ? Math.max(0, index - 1) : Math.min(rows.length - 1, index + 1)
  const [moved = new Map()] = rows.splice(index, 1)
  return { typed: writeRows(typed, list, rows.toSpliced(target, 0, moved)), focus: at(target) }
}

/** The form without rows in which nothing was typed, numbered again, so that issues name the rows that come back. */
export function withoutEmptyRows(form: FormData, lists: RowLists): FormData {
  const kept = new FormData()
  for (const [name, value] of form.entries()) {
    if (!Object.keys(lists).some((list) => name.startsWith(`${list}.`))) kept.append(name, value)
  }
  for (const [list, fields] of Object.entries(lists)) {
    const rows = readRows(valuesOf(form, list), list).filter((row) => fields.some((field) => isTyped(row, field)))
    for (const [name, values] of Object.entries(writeRows({}, list, rows))) {
      for (const value of values) kept.append(name, value)
    }
  }
  return kept
}

/** A date is in three fields whose names begin with its own. */
function isTyped(row: Row, field: string): boolean {
  return [...row].some(([name, values]) => {
    return (name === field || name.startsWith(`${field}-`)) && values.some((value) => value.trim() !== '')
  })
}

function valuesOf(form: FormData, list: string): FormValues {
  const values: Record<string, string[]> = {}
  for (const [name, value] of form.entries()) {
    if (name.startsWith(`${list}.`) && typeof value === 'string') values[name] = [...(values[name] ?? []), value]
  }
  return values
}

function readRows(typed: FormValues, list: string): Row[] {
  const rows = Array.from(
    { length: rowCount(typed[rowCountName(list)]?.[0]) },
    () => new Map<string, readonly string[]>(),
  )
  for (const [name, values] of Object.entries(typed)) {
    const [, index, field] = name.startsWith(`${list}.`)
      ? (/\.(\d{1,6})\.(.+)$/.exec(name.slice(list.length)) ?? [])
      : []
    if (index !== undefined && field !== undefined) rows[Number(index)]?.set(field, values)
  }
  return rows
}

function writeRows(typed: FormValues, list: string, rows: readonly Row[]): FormValues {
  const others = Object.entries(typed).filter(([name]) => !name.startsWith(`${list}.`))
  const written = rows.flatMap((row, index) =>
    [...row].map(([field, values]) => [`${list}.${index}.${field}`, values] as const),
  )
  return { ...Object.fromEntries(others), ...Object.fromEntries(written), [rowCountName(list)]: [String(rows.length)] }
}
