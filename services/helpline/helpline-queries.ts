import { eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { helplines } from '#db/schema/index.ts'
import { NotFound } from '#domain/errors.ts'

/** Throws NotFound. */
export function requireHelpline(db: Reader, helplineId: number) {
  const helpline = db.select().from(helplines).where(eq(helplines.id, helplineId)).get()
  if (!helpline) throw new NotFound(`There is no helpline ${helplineId}`)
  return helpline
}
