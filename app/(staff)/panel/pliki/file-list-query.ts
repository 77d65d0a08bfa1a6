import { parseWholeNumber } from '#domain/list/paging.ts'
import { type ImageFilter, imageFilterSlugs, parseImageFilter } from '#domain/media/image-filter.ts'
import { cleanLine } from '#domain/text/clean-text.ts'

type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>

const MAX_WORDS = 200

export const FILTER_PARAMETER = 'pokaz'

/** What an address of the library asks for; anything strange counts as not asked. */
export function fileListQuery(params: SearchParams) {
  const one = (name: string) => (typeof params[name] === 'string' ? params[name] : '')
  return {
    words: cleanLine(one('q')).slice(0, MAX_WORDS),
    page: parseWholeNumber(one('strona')) ?? 1,
    /** Of images only. */
    filter: parseImageFilter(one(FILTER_PARAMETER)),
    /** Code of what an upload by plain form met. */
    issue: one('blad'),
  }
}

type Place = { readonly words: string; readonly page: number; readonly filter?: ImageFilter | null }

export function fileListHref(address: string, { words, page, filter = null }: Place): string {
  const query = new URLSearchParams({
    ...(words && { q: words }),
    ...(filter && { [FILTER_PARAMETER]: imageFilterSlugs[filter] }),
    ...(page > 1 && { strona: String(page) }),
  })
  return query.size === 0 ? address : `${address}?${query}`
}
