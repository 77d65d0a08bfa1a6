import { foldKey } from '#domain/text/fold-key.ts'

/** Rows on one page of a list of the panel. */
const ROWS = 25

export type ListAddress = { readonly szukaj?: string | string[]; readonly strona?: string | string[] }

/** What a list of the panel was asked for. A page that is no number is the first one: staff change addresses by hand. */
export function listQuery({ szukaj, strona }: ListAddress) {
  const words = typeof szukaj === 'string' ? szukaj.slice(0, 200) : ''
  const page = typeof strona === 'string' && /^[1-9]\d{0,5}$/.test(strona) ? Number(strona) : 1
  return { words, page, limit: ROWS, offset: (page - 1) * ROWS }
}

type ListQuery = ReturnType<typeof listQuery>

/** Rows in whose text all words stand, whatever their case and diacritics. For lists of some hundreds. */
export function matching<Row>(rows: readonly Row[], words: string, text: (row: Row) => string): Row[] {
  const wanted = foldKey(words)
    .split(' ')
    .filter((word) => word !== '')
  if (wanted.length === 0) return [...rows]
  return rows.filter((row) => {
    const folded = foldKey(text(row))
    return wanted.every((word) => folded.includes(word))
  })
}

/** The rows of the page asked for; a page beyond the last is the last. */
export function pageOf<Row>(rows: readonly Row[], { page }: ListQuery) {
  const pages = pagesFor(rows.length)
  const shown = Math.min(page, pages)
  return { rows: rows.slice((shown - 1) * ROWS, shown * ROWS), page: shown, pages }
}

export function pagesFor(total: number): number {
  return Math.max(1, Math.ceil(total / ROWS))
}

/** Address of another page of the same list. */
export function listHref(path: string, { words }: ListQuery, more: Readonly<Record<string, string>> = {}) {
  return (page: number) => {
    const query = new URLSearchParams({ ...(words === '' ? {} : { szukaj: words }), ...more })
    if (page > 1) query.set('strona', String(page))
    return query.size === 0 ? path : `${path}?${query}`
  }
}
