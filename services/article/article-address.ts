import { and, eq, isNull } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleAddresses } from '#db/schema/index.ts'
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

/** The article an address belongs to, now or formerly. */
export function ownerOfAddress(db: Reader, locale: string, slug: string): number | undefined {
  return db
    .select({ articleId: articleAddresses.articleId })
    .from(articleAddresses)
    .where(and(eq(articleAddresses.locale, locale), eq(articleAddresses.slug, slug)))
    .get()?.articleId
}

/** Throws NotFound. */
export function requireCurrentSlug(db: Reader, articleId: number): string {
  const current = db
    .select({ slug: articleAddresses.slug })
    .from(articleAddresses)
    .where(and(eq(articleAddresses.articleId, articleId), isNull(articleAddresses.replacedAt)))
    .get()
  if (!current) throw new NotFound(`Article ${articleId} has no address`)
  return current.slug
}
