/**
 * An amount of money for people: "464 044,84 EUR", "56 000 zł" (whole amounts without the zeros).
 * `amountMinor` = whole number of the smallest unit, a hundredth of the currency (cent, grosz, øre);
 * `currency` = ISO 4217 code. Plain spaces: typography comes on output.
 */
export function amount(amountMinor: number, currency: string): string {
  const places = amountMinor % 100 === 0 ? 0 : 2
  const format = new Intl.NumberFormat('pl', { minimumFractionDigits: places, maximumFractionDigits: places })
  return `${format.format(amountMinor / 100).replace(/\s/g, ' ')} ${currency === 'PLN' ? 'zł' : currency}`
}
