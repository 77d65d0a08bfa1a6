import { parseWholeNumber } from '#domain/list/paging.ts'
import { cleanLine } from '#domain/text/clean-text.ts'

type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>

const MAX_WORDS = 200

/** What an address of the library asks for; anything strange counts as not asked. */
export function fileListQuery(params: SearchParams) {
  const one = (name: string) => (typeof params[name] === 'string' ? params[name] : '')
  return {
    words: cleanLine(one('q')).slice(0, MAX_WORDS),
    page: parseWholeNumber(one('strona')) ?? 1,
    /** Code of what an upload by plain form met. */
    issue: one('blad'),
  }
}

export function fileListHref(address: string, { words, page }: { words: string; page: number }): string {
  const query = new URLSearchParams({ ...(words && { q: words }), ...(page > 1 && { strona: String(page) }) })
  return query.size === 0 ? address : `${address}?${query}`
}
