import { and, desc, eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { articleRevisions, articles } from '#db/schema/index.ts'
import { RevertUrgentInput } from '#domain/article/article-input.ts'
import { isReadable } from '#domain/article/article-state.ts'
import { Conflict } from '#domain/errors.ts'
import { maySettleUrgent } from '#domain/permissions.ts'
import { accountOf } from '../account-of.ts'
import { defineVerb, type VerbScope } from '../define-verb.ts'
import { requireSeenVersion } from '../lock-version.ts'
import { done, type Effect, type Json, oneUpdated } from '../outcome.ts'
import {
  type Article,
  findOpenRevision,
  nextRevisionNumber,
  type Revision,
  requirePublicStep,
} from './article-revisions.ts'
import { copyDates, copyRevision } from './copy-revision.ts'
import { publishRevision } from './publish-revision.ts'
import { requireUnsettledUrgent, settleUrgent } from './settle-urgent.ts'

/**
 * A second person takes an urgent publication back. Readers get the text they had before it, as a new one with `note`; where
 * they had none, the article is withdrawn with `note` as its reason. The urgent text stays among the versions, and a draft
 * beside stays with the next number.
 * Throws NotFound; Forbidden (a hand of their own was in it); Conflict (nothing waits, another text took its place, changed
 * since `seenLockVersion`).
 */
export const revertUrgent = defineVerb({
  name: 'article.revert-urgent',
  asksAgain: true,
  input: RevertUrgentInput,
  load: (scope, { articleId }) => requireUnsettledUrgent(scope, articleId),
  allow: maySettleUrgent,
  run: (scope, { articleId, seenLockVersion, note }, { article, urgent, revision, isShown }) => {
    requireSeenVersion(article, seenLockVersion)
    if (!isShown || !isReadable(article.publicState)) {
      throw new Conflict(`Readers do not have the urgent text of article ${articleId} now`)
    }
    const former = findFormer(scope.tx, articleId)
    const effect = former ? giveBack(scope, article, { former, note }) : withdraw(scope, article, note)
    settleUrgent(scope, urgent.id, 'reverted')
    const details: Json = { ...(effect.details as object), reverted: revision.number, reason: urgent.reason, note }
    return done((lockVersion) => ({ articleId, lockVersion, isWithdrawn: !former }), { ...effect, details })
  },
})

/** The text that readers had before; null = they had none. */
function findFormer(tx: Reader, articleId: number): Revision | null {
  const last = tx
    .select()
    .from(articleRevisions)
    .where(and(eq(articleRevisions.articleId, articleId), eq(articleRevisions.state, 'superseded')))
    .orderBy(desc(articleRevisions.number))
    .limit(1)
    .get()
  return last ?? null
}

function giveBack(scope: VerbScope, article: Article, { former, note }: { former: Revision; note: string }): Effect {
  const { tx, now, actor } = scope
  const draft = findOpenRevision(tx, article.id)
  const next = nextRevisionNumber(tx, article.id)
  // The table holds one open text of an article: what is in progress steps aside until the former text is published.
  const { state = 'draft' } = draft ?? {}
  if (draft) change(tx, draft, { number: next, state: 'draft', discardedAt: now })
  const copy = copyRevision(tx, former, {
    ...copyDates(former),
    articleId: article.id,
    number: draft?.number ?? next,
    slug: former.slug,
    editorNote: former.editorNote,
    changeNote: note,
    createdAt: now,
    createdBy: accountOf(actor),
    ownerId: null,
  })
  const effect = publishRevision(scope, { article, revision: copy })
  if (draft) change(tx, draft, { state, discardedAt: null })
  return effect
}

function withdraw({ tx, now }: VerbScope, { id, publicState }: Article, reason: string): Effect {
  requirePublicStep(publicState, 'withdrawn')
  tx.update(articles)
    .set({ publicState: 'withdrawn', withdrawnAt: now, withdrawalReason: reason })
    .where(eq(articles.id, id))
    .run()
  return { ...oneUpdated('article', id), details: {}, readersSee: true }
}

function change(tx: Reader, { id }: Revision, columns: Partial<Revision>): void {
  tx.update(articleRevisions).set(columns).where(eq(articleRevisions.id, id)).run()
}
