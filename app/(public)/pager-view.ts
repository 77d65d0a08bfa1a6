import type { PagerView } from '#components/list/list-view.ts'
import { type Page, pageCount, pagerNumbers } from '#domain/list/paging.ts'

type List = {
  readonly path: string
  /** What else is in the address: the question of a search. */
  readonly query?: Readonly<Record<string, string>>
}

/** Address of a page of a list. The first page has the address of the list itself. */
export function pageHref({ path, query = {} }: List, number: number): string {
  const parameters = new URLSearchParams({ ...query, ...(number > 1 && { strona: String(number) }) }).toString()
  return parameters === '' ? path : `${path}?${parameters}`
}

/** Null when the list has no such page: the address is then nobody's (404). */
export function pagerView(list: List, page: Page, total: number): PagerView | null {
  const pages = pageCount(total)
  if (page.number > pages) return null
  const href = (number: number) => pageHref(list, number)
  return {
    current: page.number,
    previous: page.number > 1 ? href(page.number - 1) : null,
    next: page.number < pages ? href(page.number + 1) : null,
    numbers: pagerNumbers(page.number, pages).map((number) =>
      number === null ? null : { number, href: href(number) },
    ),
  }
}
