import { eq } from 'drizzle-orm'
import { articles } from '#db/schema/index.ts'
import type { ArchiveReason } from '#domain/article/article-state.ts'
import { Conflict } from '#domain/errors.ts'
import type { VerbScope } from '../define-verb.ts'
import { type Effect, oneUpdated } from '../outcome.ts'
import { type Article, requirePublicStep } from './article-revisions.ts'

type Told = { readonly reason: ArchiveReason; readonly note: string | null; readonly successorId: number | null }

/** Throws Conflict unless readers have the article, and in the news. */
export function requireInTheNews({ id, publicState }: Article): void {
  // The table also knows the way of an import, straight into the archive; here only what readers had goes there.
  if (publicState === 'none') throw new Conflict(`Article ${id} was never published`)
  requirePublicStep(publicState, 'archived')
}

/** Same address, full text, with the notice of when, why and what replaces it. */
export function moveToArchive({ tx, now }: VerbScope, articleId: number, told: Told): Effect {
  const { reason, note, successorId } = told
  tx.update(articles)
    .set({
      publicState: 'archived',
      archivedAt: now,
      archiveReason: reason,
      archiveReasonNote: note,
      successorId,
    })
    .where(eq(articles.id, articleId))
    .run()
  return { ...oneUpdated('article', articleId), details: { reason, note, successorId }, readersSee: true }
}
