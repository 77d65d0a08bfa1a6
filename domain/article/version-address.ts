/** Where readers find the versions of the article at `slug`. */
export function versionsAddress(slug: string): string {
  return `/aktualnosci/${slug}/wersje`
}

/** The permanent address of one version; it is counted from 1 in the order of publication. */
export function versionAddress(slug: string, number: number): string {
  return `${versionsAddress(slug)}/${number}`
}

/** Where the versions of an article are compared; without `pair` the last two are. */
export function changesAddress(slug: string, pair?: { readonly from: number; readonly to: number }): string {
  const address = `${versionsAddress(slug)}/zmiany`
  return pair === undefined ? address : `${address}?od=${pair.from}&do=${pair.to}`
}

/** The number of a version as an address has it; null = not one. */
export function parseVersionNumber(part: string): number | null {
  return /^[1-9]\d{0,5}$/.test(part) ? Number(part) : null
}
