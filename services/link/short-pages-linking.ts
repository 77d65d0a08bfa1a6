import type { Reader } from '#db/client.ts'
import { bodyLinks } from '#domain/article/body/body-links.ts'
import { type ShortPage, shortPages } from '#domain/page/short-page.ts'
import { readPageBody } from '../page/page-queries.ts'
import { linkColumns } from './index-links.ts'

type Target = {
  readonly articleId: number
  /** Every address that it ever had. */
  readonly slugs: readonly string[]
  /** Host under which the portal's own pages are linked; null = by their paths alone. */
  readonly ownHost: string | null
}

/** Short pages in the publisher's words that link to an article; they are not in the table of links. */
export function shortPagesLinking(db: Reader, { articleId, slugs, ownHost }: Target): readonly ShortPage[] {
  const leadsThere = (page: ShortPage) => {
    const body = readPageBody(db, page)
    return (body === null ? [] : bodyLinks(body)).some(({ target }) => {
      const { targetId = null, slug = null, host = ownHost } = linkColumns(target) ?? {}
      return targetId === articleId || (slug !== null && slugs.includes(slug) && host === ownHost)
    })
  }
  return shortPages.filter(leadsThere)
}
