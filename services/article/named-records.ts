import { eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { projects, tags } from '#db/schema/index.ts'
import { foldKey } from '#domain/text/fold-key.ts'
import { nextFreeTagSlug, tagKeys, tagWithFoldKey } from '../tag/tag-keys.ts'

/** The tags of these names, entered where they are new. */
export function tagIdsNamed(tx: Reader, names: readonly string[], now: number): number[] {
  const ids = names.map((name) => {
    const keys = tagKeys(name)
    const known = tagWithFoldKey(tx, keys.foldKey)
    if (known) return known.id
    const tag = { name, slug: nextFreeTagSlug(tx, name), ...keys, createdAt: now }
    return tx.insert(tags).values(tag).returning({ id: tags.id }).get().id
  })
  return [...new Set(ids)]
}

/** The project that a page names, when the records have it under that title. */
export function findProjectNamed(db: Reader, title: string): number | null {
  return (
    db
      .select({ id: projects.id })
      .from(projects)
      .where(eq(projects.foldKey, foldKey(title)))
      .get()?.id ?? null
  )
}
