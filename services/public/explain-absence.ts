import type { Reader } from '#db/client.ts'
import { findPublicArticle } from '../article/public-article.ts'
import { publicContext } from '../context.ts'

/** The page of an article, and those of its versions. */
const ARTICLE = /^\/aktualnosci\/([^/]+)(?:\/wersje(?:\/[^/]+)?)?$/

/** Slug of an article's page or of a page of its versions, null for any other address. `path` is percent-encoded, as the browser sent it. */
export function articleSlugOf(path: string): string | null {
  const encoded = ARTICLE.exec(path)?.[1]
  if (encoded === undefined) return null
  try {
    return decodeURIComponent(encoded)
  } catch {
    return null
  }
}

/** Why an address shows nothing: nothing was ever there, or it was withdrawn and the reader is told so (410). */
export function notFoundOrGone(db: Reader, path: string, now: number): 'missing' | 'gone' {
  const slug = articleSlugOf(path)
  if (slug === null) return 'missing'
  return findPublicArticle(publicContext(db, now), slug).kind === 'withdrawn' ? 'gone' : 'missing'
}
