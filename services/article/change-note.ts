import { eq } from 'drizzle-orm'
import { articleRevisions } from '#db/schema/index.ts'
import type { VerbScope } from '../define-verb.ts'
import type { Revision } from './article-revisions.ts'
import { type SaidUpdate, saysTheSame, withSaidUpdate } from './said-update.ts'
import { keepFormerContent } from './snapshots/keep-snapshots.ts'

/** What readers are told of the update may be said as late as when it is decided on. */
export function setChangeNote(scope: VerbScope, revision: Revision, said: SaidUpdate): Revision {
  if (saysTheSame(revision, said)) return revision
  const told = withSaidUpdate(revision, said)
  keepFormerContent(scope, revision)
  scope.tx.update(articleRevisions).set(told).where(eq(articleRevisions.id, revision.id)).run()
  return { ...revision, ...told }
}
