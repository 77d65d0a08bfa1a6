import { and, eq, inArray, isNull, ne } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleAddresses, articleRevisions, articles } from '#db/schema/index.ts'
import { openRevisionStates } from '#domain/article/article-state.ts'
import { nextFreeSlug, slugify } from '#domain/article/slug.ts'
import { NotFound } from '#domain/errors.ts'
import type { Issue } from '#domain/issue.ts'
import type { Locale } from '#domain/locale.ts'

/** Gives an article its address, made from its title; one that any article ever had is never given again. */
export function assignSlug(
  tx: Reader,
  { articleId, locale, title, now }: { articleId: number; locale: Locale; title: string; now: number },
): string {
  const slug = nextFreeSlug(slugify(title), (taken) => ownerOfAddress(tx, locale, taken) !== undefined)
  tx.insert(articleAddresses).values({ locale, slug, articleId, createdAt: now }).run()
  return slug
}

type Meant = { readonly locale: Locale; readonly articleId: number | null }

/** An address nobody else has or has in mind: what a draft without one of its own is going to be called. */
export function freeSlugFor(tx: Reader, { title, ...article }: Meant & { readonly title: string }): string {
  return nextFreeSlug(
    slugify(title),
    (slug) => isOwnedByOther(tx, article, slug) || isReservedByOther(tx, article, slug),
  )
}

/** Why an address that somebody chose cannot be kept: another article has or had it, or another draft has it in mind. */
export function chosenSlugIssues(tx: Reader, article: Meant, slug: string): Issue[] {
  if (isOwnedByOther(tx, article, slug)) return [{ field: 'slug', key: 'taken' }]
  const drafts = tx
    .select({ articleId: articleRevisions.articleId })
    .from(articleRevisions)
    .innerJoin(articles, and(eq(articles.id, articleRevisions.articleId), isNull(articles.deletedAt)))
    .where(
      and(
        eq(articleRevisions.slug, slug),
        eq(articles.locale, article.locale),
        inArray(articleRevisions.state, [...openRevisionStates]),
        isNull(articleRevisions.discardedAt),
      ),
    )
    .all()
  return drafts.some(({ articleId }) => articleId !== article.articleId) ? [{ field: 'slug', key: 'reserved' }] : []
}

function isOwnedByOther(tx: Reader, { locale, articleId }: Meant, slug: string): boolean {
  const owner = ownerOfAddress(tx, locale, slug)
  return owner !== undefined && owner !== articleId
}

/** Any text ever written counts here: a machine can take another name without asking. */
function isReservedByOther(tx: Reader, { articleId }: Meant, slug: string): boolean {
  const isOther = articleId === null ? undefined : ne(articleRevisions.articleId, articleId)
  return (
    tx
      .select({ id: articleRevisions.id })
      .from(articleRevisions)
      .where(and(eq(articleRevisions.slug, slug), isOther))
      .limit(1)
      .get() !== undefined
  )
}

/**
 * Makes the slug the article's current address; the one before leads to it from now on. An old address of its own may
 * come back. The caller has made sure that the slug belongs to no other article.
 */
export function changeSlug(
  tx: Reader,
  { articleId, locale, slug, now }: { articleId: number; locale: Locale; slug: string; now: number },
): void {
  tx.update(articleAddresses)
    .set({ replacedAt: now })
    .where(
      and(
        eq(articleAddresses.articleId, articleId),
        isNull(articleAddresses.replacedAt),
        ne(articleAddresses.slug, slug),
      ),
    )
    .run()
  tx.insert(articleAddresses)
    .values({ locale, slug, articleId, createdAt: now })
    .onConflictDoUpdate({ target: [articleAddresses.locale, articleAddresses.slug], set: { replacedAt: null } })
    .run()
}

/** The article an address belongs to, now or formerly. */
export function ownerOfAddress(db: Reader, locale: Locale, slug: string): number | undefined {
  return db
    .select({ articleId: articleAddresses.articleId })
    .from(articleAddresses)
    .where(and(eq(articleAddresses.locale, locale), eq(articleAddresses.slug, slug)))
    .get()?.articleId
}

/** null = never published. */
export function findCurrentSlug(db: Reader, articleId: number): string | null {
  const current = db
    .select({ slug: articleAddresses.slug })
    .from(articleAddresses)
    .where(and(eq(articleAddresses.articleId, articleId), isNull(articleAddresses.replacedAt)))
    .get()
  return current?.slug ?? null
}

/** Throws NotFound. */
export function requireCurrentSlug(db: Reader, articleId: number): string {
  const slug = findCurrentSlug(db, articleId)
  if (slug === null) throw new NotFound(`Article ${articleId} has no address`)
  return slug
}
