/** Most a field may say, in the smallest unit: beyond it numbers are no longer exact. */
const MAX_MINOR = Number.MAX_SAFE_INTEGER

/**
 * An amount as people write it → hundredths: "56 000", "56000,00", "464 044,84", "1.234,50" (a dot between thousands).
 * Null for an empty field; NaN for anything that is no amount.
 */
export function parseAmount(text: string): number | null {
  const bare = text.trim().replaceAll(/[\s\u00a0\u202f]/g, '')
  if (bare === '') return null
  const [, whole, fraction = ''] = /^(\d{1,15}|\d{1,3}(?:\.\d{3})+)(?:,(\d{1,2}))?$/.exec(bare) ?? []
  if (whole === undefined) return Number.NaN
  const minor = Number(whole.replaceAll('.', '')) * 100 + Number(fraction.padEnd(2, '0') || 0)
  return minor > MAX_MINOR ? Number.NaN : minor
}

/** The field for an amount: "464044,84"; whole amounts without zeros. */
export function amountText(amountMinor: number | null): string {
  if (amountMinor === null) return ''
  const [whole, fraction] = [Math.floor(amountMinor / 100), amountMinor % 100]
  return fraction === 0 ? String(whole) : `${whole},${String(fraction).padStart(2, '0')}`
}
