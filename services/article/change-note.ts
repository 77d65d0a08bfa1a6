import { eq } from 'drizzle-orm'
import { articleRevisions } from '#db/schema/index.ts'
import type { VerbScope } from '../define-verb.ts'
import type { Revision } from './article-revisions.ts'
import { keepFormerContent } from './snapshots/keep-snapshots.ts'

/** What readers are told of the change may be said as late as when it is decided on; null leaves it as it is. */
export function setChangeNote(scope: VerbScope, revision: Revision, changeNote: string | null): Revision {
  if (changeNote === null || changeNote === revision.changeNote) return revision
  keepFormerContent(scope, revision)
  scope.tx.update(articleRevisions).set({ changeNote }).where(eq(articleRevisions.id, revision.id)).run()
  return { ...revision, changeNote }
}
