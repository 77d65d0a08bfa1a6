import { eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { tags } from '#db/schema/index.ts'
import { nextFreeSlug, slugify } from '#domain/article/slug.ts'
import { foldKey } from '#domain/text/fold-key.ts'
import { sortKey } from '#domain/text/sort-key.ts'

export function tagKeys(name: string): { foldKey: string; sortKey: string } {
  return { foldKey: foldKey(name), sortKey: sortKey(name) }
}

export function tagWithFoldKey(db: Reader, key: string): { id: number; name: string } | undefined {
  return db.select({ id: tags.id, name: tags.name }).from(tags).where(eq(tags.foldKey, key)).get()
}

export function nextFreeTagSlug(db: Reader, name: string): string {
  return nextFreeSlug(
    slugify(name),
    (slug) => db.select({ id: tags.id }).from(tags).where(eq(tags.slug, slug)).get() !== undefined,
  )
}
