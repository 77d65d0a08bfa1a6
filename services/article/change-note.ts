import { eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleRevisions } from '#db/schema/index.ts'
import type { Revision } from './article-revisions.ts'

/** What readers are told of the change may be said as late as when it is decided on; null leaves it as it is. */
export function setChangeNote(tx: Reader, revision: Revision, changeNote: string | null): Revision {
  if (changeNote === null) return revision
  tx.update(articleRevisions).set({ changeNote }).where(eq(articleRevisions.id, revision.id)).run()
  return { ...revision, changeNote }
}
