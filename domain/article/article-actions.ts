import type { Actor } from '#domain/actor.ts'
import {
  type Contributors,
  mayAddEditorNote,
  mayApproveArticle,
  mayCorrectLockedRevision,
  mayPublishArticle,
  mayPublishUrgently,
  mayRequestChanges,
  mayRetireArticles,
  maySettleUrgent,
  mayWriteArticles,
} from '#domain/permissions.ts'
import {
  isLockedState,
  isReadable,
  mayBecome,
  type PublicState,
  type RevisionState,
  revisionTransitions,
} from './article-state.ts'

/** What can be done with an article besides writing, in the order in which it is offered. */
export const articleActions = [
  'publish',
  'publish-changes',
  'approve',
  'schedule',
  'submit',
  'correct',
  'return',
  'take-back',
  'reschedule',
  'unschedule',
  'confirm-urgent',
  'revert-urgent',
  'publish-urgently',
  'bring-back',
  'annotate',
  'discard',
  'duplicate',
  'hand-over',
  'archive',
  'plan-archiving',
  'replan-archiving',
  'cancel-archiving',
  'withdraw',
  'bin',
] as const
export type ArticleAction = (typeof articleActions)[number]

export type ActionSubject = {
  readonly publicState: PublicState
  /** State of the open revision; null = there is none. */
  readonly openState: RevisionState | null
  /** Who had a hand in the open revision or, without one, in the published revision. */
  readonly contributors: Contributors
  /** Whether a second person approves what goes out. */
  readonly isFourEyes: boolean
  /** An urgent publication that nobody has confirmed: whose hands were in it; null = there is none. */
  readonly urgent: { readonly hands: readonly number[]; readonly isShown: boolean } | null
  /** Whether it goes to the archive by itself at a planned moment. */
  readonly isArchivingPlanned: boolean
}

/** What this person may do with the article as it stands, in order. The verb asks again. */
export function allowedActions(actor: Actor, subject: ActionSubject): readonly ArticleAction[] {
  return articleActions.filter((action) => isPossible(action, subject) && mayDo(action, actor, subject))
}

/** The one step that leads the article on; null where none stands out. */
export function mainAction(allowed: readonly ArticleAction[]): ArticleAction | null {
  const [first = null] = allowed
  return first !== null && leading.has(first) ? first : null
}

const leading: ReadonlySet<ArticleAction> = new Set<ArticleAction>(['publish', 'publish-changes', 'approve', 'submit'])

/** Whether the article stands so that this can be done, by whomever. */
export function isPossible(
  action: ArticleAction,
  { publicState, openState, isFourEyes, urgent, isArchivingPlanned }: Omit<ActionSubject, 'contributors'>,
): boolean {
  const isDraft = openState === 'draft'
  const isApproved = !isFourEyes || openState === 'approved' || openState === 'scheduled'
  switch (action) {
    case 'publish':
      return isApproved && publicState === 'none' && openMayBecome(openState, 'published')
    case 'publish-changes':
      return isApproved && isReadable(publicState) && openMayBecome(openState, 'published')
    case 'approve':
      return isFourEyes && publicState !== 'withdrawn' && openState === 'submitted'
    case 'publish-urgently':
      return isFourEyes && publicState !== 'withdrawn' && (isDraft || openState === 'submitted')
    case 'confirm-urgent':
      return urgent !== null
    case 'revert-urgent':
      return urgent?.isShown === true && isReadable(publicState)
    case 'schedule':
      // A correction in the archive is made by somebody who is there.
      return (
        isApproved && (publicState === 'none' || publicState === 'published') && openMayBecome(openState, 'scheduled')
      )
    case 'submit':
      return isDraft && publicState !== 'withdrawn'
    case 'correct':
      return publicState !== 'withdrawn' && isLockedState(openState)
    case 'return':
    case 'take-back':
      return publicState !== 'withdrawn' && (openState === 'submitted' || openState === 'approved')
    case 'reschedule':
    case 'unschedule':
      return openState === 'scheduled'
    case 'discard':
      return isDraft && isReadable(publicState)
    case 'bin':
      return isDraft && publicState === 'none'
    case 'hand-over':
      return openState !== null && publicState !== 'withdrawn'
    case 'annotate':
      return !isFourEyes && isReadable(publicState) && (openState === null || isDraft)
    case 'archive':
      return publicState === 'published'
    case 'plan-archiving':
      return publicState === 'published' && !isArchivingPlanned
    case 'replan-archiving':
    case 'cancel-archiving':
      return publicState === 'published' && isArchivingPlanned
    case 'bring-back':
      return publicState === 'archived'
    case 'withdraw':
      return isReadable(publicState)
    case 'duplicate':
      return true
  }
}

function openMayBecome(openState: RevisionState | null, next: RevisionState): boolean {
  return openState !== null && mayBecome(revisionTransitions, openState, next)
}

function mayDo(action: ArticleAction, actor: Actor, { contributors, isFourEyes, urgent }: ActionSubject): boolean {
  switch (action) {
    case 'publish':
    case 'publish-changes':
    case 'schedule':
    case 'reschedule':
    case 'unschedule':
    case 'bring-back':
      return mayPublishArticle(actor)
    case 'approve':
      return mayApproveArticle(actor, contributors)
    case 'publish-urgently':
      return mayPublishUrgently(actor)
    case 'confirm-urgent':
    case 'revert-urgent':
      return urgent !== null && maySettleUrgent(actor, urgent)
    case 'correct':
      return mayCorrectLockedRevision(actor)
    case 'return':
      return mayRequestChanges(actor)
    case 'annotate':
      return mayAddEditorNote(actor, isFourEyes)
    case 'archive':
    case 'plan-archiving':
    case 'replan-archiving':
    case 'cancel-archiving':
    case 'withdraw':
      return mayRetireArticles(actor)
    case 'submit':
    case 'take-back':
    case 'discard':
    case 'bin':
    case 'duplicate':
    case 'hand-over':
      return mayWriteArticles(actor)
  }
}
