/** Rows on one page of any list for readers. */
export const PAGE_SIZE = 10

/** Which page of a list was asked for, and where its rows start. */
export type Page = { readonly number: number; readonly offset: number }

/**
 * Reads `?strona=`: absent is the first page, "2" the second. Null for whatever is no number of a page: "0", "-1", "02",
 * "1.5", "dwa", an empty value, two values.
 */
export function parsePage(value: string | readonly string[] | undefined): Page | null {
  if (value === undefined) return toPage(1)
  const number = typeof value === 'string' ? parseWholeNumber(value) : null
  return number === null ? null : toPage(number)
}

/** A whole number from 1 written as one writes it: not "0", "-1", "02", "1.5", "dwa". Null for anything else. */
export function parseWholeNumber(text: string): number | null {
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null
}

/** How many pages hold `total` rows. An empty list still has its first page. */
export function pageCount(total: number): number {
  return Math.max(1, Math.ceil(total / PAGE_SIZE))
}

/** The page on which the row at `offset` (from 0) stands. */
export function pageOfRow(offset: number): number {
  return Math.floor(offset / PAGE_SIZE) + 1
}

/**
 * Numbers to show in a pager: the first, the last, this one with its neighbours; null = a gap of two pages or more.
 * A gap of one page is that page.
 */
export function pagerNumbers(current: number, pages: number): (number | null)[] {
  const wanted = [1, current - 1, current, current + 1, pages].filter((number) => number >= 1 && number <= pages)
  const shown = [...new Set(wanted)].sort((a, b) => a - b)
  return shown.flatMap((number, index) => {
    const gap = number - (shown[index - 1] ?? number - 1) - 1
    if (gap === 0) return [number]
    return gap === 1 ? [number - 1, number] : [null, number]
  })
}

function toPage(number: number): Page {
  return { number, offset: (number - 1) * PAGE_SIZE }
}
