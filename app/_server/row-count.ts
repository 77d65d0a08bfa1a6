/** More rows than any list of ours may have; a program may send any number. */
const MAX_ROWS = 500

/** How many rows a sent form says its list has. */
export function rowCount(text: string | undefined): number {
  const count = /^\d{1,6}$/.test(text ?? '') ? Number(text) : 0
  return Math.min(count, MAX_ROWS)
}
