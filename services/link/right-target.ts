import { and, eq, isNull } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleAddresses, articles } from '#db/schema/index.ts'
import { articleSlugOf } from '#domain/article/article-address.ts'
import type { LinkTarget } from '#domain/article/body/body.ts'
import { defaultLocale } from '#domain/locale.ts'
import { findCurrentSlug, ownerOfAddress } from '../article/article-address.ts'

/** Steps from one successor to the next: more of them are a circle. */
const STEPS_MAX = 10

/**
 * Where a link should lead instead, as far as it is known: to the article that replaced the one it names, or by the article
 * itself where it leads through a former address. `ownHost`: host of the portal, under which its pages are linked too.
 * Null where the link is right, or nobody knows better.
 */
export function rightTarget(db: Reader, target: LinkTarget, ownHost: string | null): LinkTarget | null {
  if (target.kind === 'team') return null
  if (target.kind === 'article') {
    const articleId = readableSuccessor(db, target.articleId)
    return articleId === null || articleId === target.articleId ? null : { kind: 'article', articleId }
  }
  const path = ownPath(target.href, ownHost)
  const slug = path === null ? null : articleSlugOf(path)
  const owner = slug === null ? undefined : ownerOfAddress(db, defaultLocale, slug)
  if (path === null || slug === null || owner === undefined) return null
  const articleId = readableSuccessor(db, owner)
  if (articleId === null || (articleId === owner && isCurrent(db, slug))) return null
  const part = /[?#].*$/.exec(path)?.[0] ?? ''
  // The part of a page stands in an address alone; that of a successor is another page.
  if (part === '' || articleId !== owner) return { kind: 'article', articleId }
  return { kind: 'url', href: `/aktualnosci/${findCurrentSlug(db, articleId) ?? slug}${part}` }
}

/** Path, question and part of an address of the portal; null for any other. */
export function ownPath(href: string, ownHost: string | null): string | null {
  if (href.startsWith('/')) return href
  if (ownHost === null || !/^https?:/i.test(href)) return null
  const { host, pathname, search, hash } = new URL(href)
  return host === ownHost ? pathname + search + hash : null
}

/** The article itself, or the last of those that replaced it, which readers find in the news; null = there is none. */
export function readableSuccessor(db: Reader, articleId: number): number | null {
  let id = articleId
  for (let step = 0; step < STEPS_MAX; step += 1) {
    const article = db
      .select({
        publicState: articles.publicState,
        successorId: articles.successorId,
        withdrawalSuccessorId: articles.withdrawalSuccessorId,
      })
      .from(articles)
      .where(and(eq(articles.id, id), isNull(articles.deletedAt)))
      .get()
    if (article?.publicState === 'published') return id
    const next = article?.publicState === 'withdrawn' ? article.withdrawalSuccessorId : article?.successorId
    if (!next) return null
    id = next
  }
  return null
}

function isCurrent(db: Reader, slug: string): boolean {
  const isIt = and(
    eq(articleAddresses.locale, defaultLocale),
    eq(articleAddresses.slug, slug),
    isNull(articleAddresses.replacedAt),
  )
  return db.select({ slug: articleAddresses.slug }).from(articleAddresses).where(isIt).get() !== undefined
}
