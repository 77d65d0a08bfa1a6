import { eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import {
  articleRevisions,
  leadImageCrops,
  revisionAttachments,
  revisionImages,
  revisionTags,
  revisionTeams,
} from '#db/schema/index.ts'
import type { Revision } from './article-revisions.ts'

type NewRow = Pick<
  typeof articleRevisions.$inferInsert,
  'articleId' | 'number' | 'slug' | 'createdAt' | 'createdBy' | 'ownerId'
> &
  Partial<typeof articleRevisions.$inferInsert>

/**
 * A new draft with the words, tags, teams, project, images and files of another text. Dates, the change note and the
 * editors' note belong to the old one: the caller gives those that the new one shall have.
 */
export function copyRevision(tx: Reader, from: Revision, row: NewRow): Revision {
  const { title, summary, body, bodyText, projectId, producerUnit, producerPosition } = from
  const copy = tx
    .insert(articleRevisions)
    .values({
      ...{ title, summary, body, bodyText, projectId, producerUnit, producerPosition },
      updatedAt: row.createdAt,
      updatedBy: row.createdBy,
      ...row,
    })
    .returning()
    .get()
  for (const table of [revisionTags, revisionTeams, revisionImages, leadImageCrops, revisionAttachments] as const) {
    const parts = tx.select().from(table).where(eq(table.revisionId, from.id)).all()
    for (const part of parts)
      tx.insert(table)
        .values({ ...part, revisionId: copy.id })
        .run()
  }
  return copy
}

/** The dates of a text, for a copy that tells of the same facts. */
export function copyDates(revision: Revision) {
  const names = ['firstPublished', 'event', 'validUntil'] as const
  const parts = ['Edtf', 'EarliestOn', 'LatestOn'] as const
  const columns = names.flatMap((name) => parts.map((part) => `${name}${part}` as const))
  return Object.fromEntries(columns.map((column) => [column, revision[column]]))
}
