import { eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { tags } from '#db/schema/index.ts'
import { NotFound } from '#domain/errors.ts'

/** Throws NotFound. */
export function requireTag(db: Reader, tagId: number) {
  const tag = db.select().from(tags).where(eq(tags.id, tagId)).get()
  if (!tag) throw new NotFound(`There is no tag ${tagId}`)
  return tag
}
