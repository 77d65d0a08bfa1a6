import type { Reader } from '#db/client.ts'
import { slugOfAnyVersion } from '#domain/article/article-address.ts'
import { findPublicArticle } from '../article/public-article.ts'
import { publicContext } from '../context.ts'

/** Why an address shows nothing: nothing was ever there, or it was withdrawn and the reader is told so (410). */
export function notFoundOrGone(db: Reader, path: string, now: number): 'missing' | 'gone' {
  const slug = slugOfAnyVersion(path)
  if (slug === null) return 'missing'
  return findPublicArticle(publicContext(db, now), slug).kind === 'withdrawn' ? 'gone' : 'missing'
}
