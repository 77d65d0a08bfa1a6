import { inArray } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleLinks } from '#db/schema/index.ts'
import { articleSlugOf } from '#domain/article/article-address.ts'
import type { LinkTarget } from '#domain/article/body/body.ts'
import { bodyLinks } from '#domain/article/body/body-links.ts'
import type { CurrentTexts } from '../article/current-texts.ts'

/** What a list shows of a link's words, in UTF-16 units. */
const SHOWN = 200

/** Brings the links of articles to those of their texts, by their numbers; null = it is in the bin. */
export function indexLinks(tx: Reader, articles: ReadonlyMap<number, CurrentTexts | null>): void {
  tx.delete(articleLinks)
    .where(inArray(articleLinks.articleId, [...articles.keys()]))
    .run()
  for (const [articleId, texts] of articles) putLinks(tx, articleId, texts)
}

function putLinks(tx: Reader, articleId: number, texts: CurrentTexts | null): void {
  for (const current of [texts?.live, texts?.open]) {
    if (!current) continue
    const links = bodyLinks(current.text.body).flatMap(({ target, words }) => {
      const columns = linkColumns(target)
      return columns ? [{ ...columns, words: words.slice(0, SHOWN) }] : []
    })
    for (const [index, link] of links.entries()) {
      tx.insert(articleLinks)
        .values({ articleId, revisionId: current.revision.id, position: index + 1, ...link })
        .run()
    }
  }
}

type LinkColumns = {
  readonly targetId?: number
  readonly host?: string
  readonly path?: string
  readonly slug?: string | null
}

/** Where a link leads, as the table says it. Null for what leads nowhere that could be gone. */
export function linkColumns(target: LinkTarget): LinkColumns | null {
  if (target.kind === 'article') return { targetId: target.articleId }
  if (target.kind === 'team') return null
  if (target.href.startsWith('/')) return { path: target.href, slug: articleSlugOf(target.href) }
  if (!/^https?:/i.test(target.href)) return null
  const { host, pathname, search, hash } = new URL(target.href)
  const path = pathname + search + hash
  return { host, path, slug: articleSlugOf(path) }
}
