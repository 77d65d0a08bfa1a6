import { and, eq, isNull, ne } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleAddresses, articleRevisions } from '#db/schema/index.ts'
import { nextFreeSlug, slugify } from '#domain/article/slug.ts'
import { NotFound } from '#domain/errors.ts'

/** Gives an article its address, made from its title; one that any article ever had is never given again. */
export function giveAddress(
  tx: Reader,
  { articleId, locale, title, now }: { articleId: number; locale: string; title: string; now: number },
): string {
  const slug = nextFreeSlug(slugify(title), (taken) => ownerOfAddress(tx, locale, taken) !== undefined)
  tx.insert(articleAddresses).values({ locale, slug, articleId, createdAt: now }).run()
  return slug
}

/** An address nobody has or has in mind: what a new draft is going to be called. */
export function freeSlugFor(tx: Reader, { locale, title }: { locale: string; title: string }): string {
  return nextFreeSlug(slugify(title), (slug) => ownerOfAddress(tx, locale, slug) !== undefined || isMeant(tx, slug))
}

function isMeant(tx: Reader, slug: string): boolean {
  return (
    tx.select({ id: articleRevisions.id }).from(articleRevisions).where(eq(articleRevisions.slug, slug)).get() !==
    undefined
  )
}

/**
 * Makes the slug the article's current address; the one before leads to it from now on. An old address of its own may
 * come back. The caller has made sure that the slug belongs to no other article.
 */
export function moveToAddress(
  tx: Reader,
  { articleId, locale, slug, now }: { articleId: number; locale: string; slug: string; now: number },
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
export function ownerOfAddress(db: Reader, locale: string, slug: string): number | undefined {
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
