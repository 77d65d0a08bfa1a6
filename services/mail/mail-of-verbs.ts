import type { Reader } from '#db/client.ts'
import { mailOutbox } from '#db/schema/index.ts'
import type { AccountActor, Actor } from '#domain/actor.ts'
import type { ArticleMailKind } from '#domain/mail/mail-kinds.ts'
import { mayApproveArticle, maySettleUrgent } from '#domain/permissions.ts'
import { accountOf } from '../account-of.ts'
import { findOpenRevision, type Revision } from '../article/article-revisions.ts'
import { contributorsOf } from '../article/contributors.ts'
import { listUnsettledUrgentOf } from '../article/urgent-publications.ts'
import type { Effect } from '../outcome.ts'
import { readFourEyes } from '../setting/four-eyes.ts'
import { isShownArticle, listRecipients } from './recipients.ts'

/**
 * So long mail about texts waits for more of its kind, in ms: what somebody does with many texts is one mail. What is urgent
 * waits for nothing: texts are published urgently one by one, each with its reason.
 */
export const GATHER_MS = 60_000

type Scope = { readonly tx: Reader; readonly now: number; readonly actor: Actor }
type Done = { readonly verb: string; readonly effect: Effect; readonly voided: readonly number[] }

/**
 * Puts into the outbox what a verb is to be told of, in its transaction. Called by defineVerb alone, after everything.
 * `voided`: texts whose approval no longer holds, which wait for a second person again.
 */
export function queueMailOfVerb(scope: Scope, { verb, effect, voided }: Done): void {
  const articleId = effect.subject.id
  if (verb === 'article.submit') tellApprovers(scope, articleId)
  if (verb === 'article.return') tellOwner(scope, articleId)
  if (verb === 'article.publish-urgently') tellSettlers(scope, articleId)
  if (verb === 'article.publish-due' && !effect.readersSee) tellPlanners(scope, articleId)
  for (const id of voided) tellApprovers(scope, id)
}

/** The same for what was only proposed: to all who may decide on something. Whether it is theirs is asked when it is sent. */
export function queueMailOfProposal({ tx, now, actor }: Scope): void {
  for (const { accountId } of listRecipients(tx, 'proposals')) {
    if (accountId !== accountOf(actor)) put(tx, { kind: 'proposals', accountId }, now)
  }
}

function tellApprovers(scope: Scope, articleId: number): void {
  const revision = findOpenRevision(scope.tx, articleId)
  if (revision?.state !== 'submitted') return
  const contributors = readFourEyes(scope.tx) ? contributorsOf(scope.tx, revision) : null
  queue(
    scope,
    { kind: 'waiting', articleId },
    (actor) => contributors === null || mayApproveArticle(actor, contributors),
  )
}

function tellOwner(scope: Scope, articleId: number): void {
  const ownerId = findOpenRevision(scope.tx, articleId)?.ownerId ?? null
  queue(scope, { kind: 'returned', articleId }, ({ accountId }) => accountId === ownerId)
}

function tellSettlers(scope: Scope, articleId: number): void {
  const published = listUnsettledUrgentOf(scope.tx, [articleId]).at(-1)
  if (published) queue(scope, { kind: 'urgent', articleId }, (actor) => maySettleUrgent(actor, published))
}

function tellPlanners(scope: Scope, articleId: number): void {
  const revision = findOpenRevision(scope.tx, articleId)
  const planners = new Set(revision ? plannersOf(revision) : [])
  queue(scope, { kind: 'missed', articleId }, ({ accountId }) => planners.has(accountId))
}

const plannersOf = ({ ownerId, scheduledBy, submittedBy }: Revision) => [ownerId, scheduledBy, submittedBy]

type About = { readonly kind: ArticleMailKind | 'urgent'; readonly articleId: number }

/** Never to whoever did it, and only to those who are shown the article. */
function queue({ tx, now, actor }: Scope, about: About, isFor: (actor: AccountActor) => boolean): void {
  for (const recipient of listRecipients(tx, about.kind)) {
    const { accountId } = recipient
    if (accountId === accountOf(actor) || !isFor(recipient) || !isShownArticle(tx, recipient, about.articleId)) continue
    put(tx, { ...about, accountId }, now)
  }
}

type Row = Pick<typeof mailOutbox.$inferInsert, 'kind' | 'accountId' | 'articleId'>

function put(tx: Reader, row: Row, now: number): void {
  tx.insert(mailOutbox)
    .values({ ...row, createdAt: now, stateAt: now, tryAt: now + (row.kind === 'urgent' ? 0 : GATHER_MS) })
    .run()
}
