const thousand = 1000

/**
 * Size of a file for people, in Polish: decimal multiples (SI), one place after the comma below ten.
 * `bytes` is a whole number, not negative. Example: 1_234_567 → "1,2 MB".
 */
export function fileSize(bytes: number): string {
  if (bytes < thousand) return `${bytes} B`
  const units = ['kB', 'MB', 'GB'] as const
  let value = bytes / thousand
  let unit = 0
  // 999.5 of a unit would round up to a thousand of it.
  while (value >= thousand - 0.5 && unit < units.length - 1) {
    value /= thousand
    unit += 1
  }
  const places = value < 9.95 ? 1 : 0
  return `${new Intl.NumberFormat('pl', { maximumFractionDigits: places }).format(value)} ${units[unit]}`
}
