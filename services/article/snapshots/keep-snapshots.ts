import { desc, eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleRevisions, revisionSnapshots } from '#db/schema/index.ts'
import type { Actor } from '#domain/actor.ts'
import {
  EDIT_SESSION_MS,
  isSnapshotStep,
  type SnapshotContent,
  type StepSubject,
  snapshotSteps,
} from '#domain/article/snapshot.ts'
import { accountOf } from '../../account-of.ts'
import type { Changed } from '../../outcome.ts'
import { findOpenRevision, findPublishedRevision, type Revision, requireNewestRevision } from '../article-revisions.ts'
import { hashContent, readContent, storeContent } from './snapshot-content.ts'

/**
 * Snapshots of revisions (decision 0147), in the transaction of what makes them worth keeping. The invariants:
 *
 * 1. whatever overwrites what a revision says asks `keepFormerContent` first, so that what the last sitting came to is
 *    never lost; within a sitting only the latest state is kept;
 * 2. after a step the text it was taken on is kept (`keepSteps`, asked by defineVerb for every verb);
 * 3. no content is stored twice, and no row is ever changed or deleted.
 */
type Scope = { readonly tx: Reader; readonly now: number; readonly actor: Actor }

/**
 * Before a revision is overwritten: keeps what it says when somebody else wrote that, or when the last snapshot (or the
 * beginning) is a sitting ago; `endsSitting`: also within one, because what follows is no writing on. A text that does not change any more needs none: it is there itself.
 */
export function keepFormerContent({ tx, now, actor }: Scope, revision: Revision, { endsSitting = false } = {}): void {
  const last = findLastSnapshot(tx, revision.id)
  const since = endsSitting ? Number.NEGATIVE_INFINITY : (last?.recordedAt ?? revision.createdAt)
  const reason = reasonToKeep(revision, { now, by: accountOf(actor), keptAt: since })
  if (reason === null) return
  const content = hashContent(readContent(tx, revision))
  if (last?.contentHash === content.hash && last.authorId === revision.updatedBy) return
  storeContent(tx, content)
  tx.insert(revisionSnapshots)
    .values({
      revisionId: revision.id,
      contentHash: content.hash,
      reason,
      authorId: revision.updatedBy,
      madeAt: revision.updatedAt,
      recordedAt: now,
    })
    .run()
}

/** After a verb: the text of every article that it was a step of. */
export function keepSteps({ tx, now, actor }: Scope, verb: string, changed: readonly Changed[]): void {
  if (!isSnapshotStep(verb)) return
  const articleIds = new Set(changed.flatMap(({ kind, id, version }) => (isStep(kind, version) ? [id] : [])))
  for (const articleId of articleIds) {
    const revision = subjectOfStep(tx, articleId, snapshotSteps[verb])
    const kept = { revisionId: revision.id, content: readContent(tx, revision), madeAt: now }
    writeMilestone({ tx, now, actor }, kept, { reason: 'step', verb })
  }
}

/** `madeAt`: when it came to be so, or when the step was taken. */
type KeptContent = { readonly revisionId: number; readonly content: SnapshotContent; readonly madeAt: number }

/** A content of a revision under a name. Returns the number of the snapshot. */
export function keepNamed(scope: Scope, kept: KeptContent, name: string): number {
  return writeMilestone(scope, kept, { reason: 'named', name })
}

export function findLastSnapshot(db: Reader, revisionId: number) {
  return db
    .select()
    .from(revisionSnapshots)
    .where(eq(revisionSnapshots.revisionId, revisionId))
    .orderBy(desc(revisionSnapshots.id))
    .limit(1)
    .get()
}

type Milestone =
  | { readonly reason: 'step'; readonly verb: string }
  | { readonly reason: 'named'; readonly name: string }

/** Milestones have a row each, also where nothing has changed since the one before. */
function writeMilestone(
  { tx, now, actor }: Scope,
  { revisionId, content, madeAt }: KeptContent,
  milestone: Milestone,
): number {
  const hashed = hashContent(content)
  storeContent(tx, hashed)
  const row = {
    revisionId,
    contentHash: hashed.hash,
    ...milestone,
    authorId: accountOf(actor),
    madeAt,
    recordedAt: now,
  }
  return tx.insert(revisionSnapshots).values(row).returning({ id: revisionSnapshots.id }).get().id
}

function reasonToKeep(
  { updatedBy }: Revision,
  { now, by, keptAt }: { now: number; by: number | null; keptAt: number },
): 'new-author' | 'sitting' | null {
  if (updatedBy !== by) return 'new-author'
  // A clock that was set back ends a sitting too.
  return now >= keptAt && now - keptAt < EDIT_SESSION_MS ? null : 'sitting'
}

/** An article that was only indexed again was no subject of the step. */
const isStep = (kind: Changed['kind'], version: Changed['version']) => kind === 'article' && version !== 'same'

function subjectOfStep(tx: Reader, articleId: number, subject: StepSubject): Revision {
  const revision =
    subject === 'discarded'
      ? findLastDiscarded(tx, articleId)
      : subject === 'published'
        ? findPublishedRevision(tx, articleId)
        : findOpenRevision(tx, articleId)
  return revision ?? requireNewestRevision(tx, articleId)
}

function findLastDiscarded(tx: Reader, articleId: number): Revision | null {
  const last = tx
    .select()
    .from(articleRevisions)
    .where(eq(articleRevisions.articleId, articleId))
    .orderBy(desc(articleRevisions.discardedAt), desc(articleRevisions.number))
    .limit(1)
    .get()
  return last ?? null
}
