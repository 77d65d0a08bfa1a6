import { eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleRevisions, revisionTags, revisionTeams } from '#db/schema/index.ts'
import type { VoivodeshipCode } from '#domain/voivodeship.ts'

type NewRevision = {
  readonly row: Omit<typeof articleRevisions.$inferInsert, 'state' | 'publishedAt'>
  readonly tagIds: readonly number[]
  readonly voivodeships: readonly VoivodeshipCode[]
  readonly now: number
}

/** A text that is public from the start. It becomes immutable with its last step, so its parts come before. */
export function insertPublishedRevision(tx: Reader, { row, tagIds, voivodeships, now }: NewRevision): number {
  const { id } = tx
    .insert(articleRevisions)
    .values({ ...row, state: 'draft' })
    .returning({ id: articleRevisions.id })
    .get()
  for (const tagId of tagIds) tx.insert(revisionTags).values({ revisionId: id, tagId }).run()
  for (const voivodeshipCode of voivodeships) tx.insert(revisionTeams).values({ revisionId: id, voivodeshipCode }).run()
  tx.update(articleRevisions).set({ state: 'published', publishedAt: now }).where(eq(articleRevisions.id, id)).run()
  return id
}
