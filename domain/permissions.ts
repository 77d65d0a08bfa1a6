import type { Right } from './account/rights.ts'
import type { Actor, SystemReason } from './actor.ts'
import { type SubjectKind, subjectKinds } from './audit/subject-kind.ts'

/**
 * Who may do what: small functions of actor and subject, without a database, refusing by default.
 * Screens ask them whether to show a button; verbs ask them whether it happens. The written table that they must equal
 * is in services/permission-matrix.test.ts.
 */

function holds(actor: Actor, right: Right): boolean {
  return actor.kind === 'account' && actor.rights.has(right)
}

/** Permission to open a page or to call an action, decided by the actor alone. */
export type Permission = (actor: Actor) => boolean

function acts(actor: Actor, ...reasons: SystemReason[]): boolean {
  return actor.kind === 'system' && reasons.includes(actor.reason)
}

/** Anything of the panel that is for whoever works in it: files of drafts, how long a session lasts. */
export function holdsAnyRight(actor: Actor): boolean {
  return actor.kind === 'account' && actor.rights.size > 0
}

/** Bringing pages of the old portal in, by command. */
export function mayImportArticles(actor: Actor): boolean {
  return acts(actor, 'import')
}

/** Teams, institutions, legal acts, projects, helplines, tags and the pinned notice: what the editors answer for. */
export function mayManageRecords(actor: Actor): boolean {
  return holds(actor, 'editor')
}

/** What readers read most and what they looked for in vain: for whoever answers for the content. */
export function mayReadCounts(actor: Actor): boolean {
  return holds(actor, 'editor')
}

/** Accounts, their rights and passwords. */
export function mayManageAccounts(actor: Actor): boolean {
  return holds(actor, 'administrator') || acts(actor, 'first-administrator', 'operator')
}

/** One's own account: its password and what readers may see of it. */
export function mayChangeOwnAccount(actor: Actor, account: { readonly id: number }): boolean {
  return actor.kind === 'account' && actor.accountId === account.id
}

/** Signing out: oneself everywhere; an administrator, anybody. */
export function mayEndSessions(actor: Actor, account: { readonly id: number }): boolean {
  return mayChangeOwnAccount(actor, account) || mayManageAccounts(actor)
}

/** Choices of the whole portal. */
export function mayChangeSettings(actor: Actor): boolean {
  return holds(actor, 'administrator')
}

/** Erasing words for good, in everything the portal keeps. */
export function mayRedact(actor: Actor): boolean {
  return holds(actor, 'administrator')
}

/** The same again after an older copy was restored: the portal itself, which was told to before. */
export function mayRepeatRedaction(actor: Actor): boolean {
  return acts(actor, 'due')
}

/** Short pages of words (about, contact, privacy): the editors' text and the administrator's duty alike. */
export function mayWritePages(actor: Actor): boolean {
  return holds(actor, 'editor') || holds(actor, 'administrator')
}

/** Drafts, own and colleagues': writing, saving, submitting; images and files for them. */
export function mayWriteArticles(actor: Actor): boolean {
  return holds(actor, 'author') || holds(actor, 'editor')
}

/** What whoever knows the secret of a preview may do by it: open it, comment, confirm. Nobody else, staff neither. */
export function mayReadByPreview(actor: Actor): boolean {
  return acts(actor, 'preview')
}

/** Whoever has the link of an account, or asks for one: nobody with an account of their own. */
export function maySetPasswordByLink(actor: Actor): boolean {
  return acts(actor, 'password-link')
}

/** Whoever comes from the identity provider for the first time: nobody with an account. */
export function mayCreateAccountWithOidc(actor: Actor): boolean {
  return acts(actor, 'identity-provider')
}

/** Of the list of articles; one's own only. */
export function mayRemoveFilter(actor: Actor, { accountId }: { readonly accountId: number }): boolean {
  return mayWriteArticles(actor) && mayChangeOwnAccount(actor, { id: accountId })
}

/** Where a file is used: readers are given it now; a revision that waits for approval or for its hour offers it. */
type FileUse = { readonly isOffered: boolean; readonly isLocked: boolean }

/** Another file behind an address: while readers have it or are going to have it unseen, only by those who publish. */
export function mayReplaceFile(actor: Actor, { isOffered, isLocked }: FileUse): boolean {
  return isOffered || isLocked ? holds(actor, 'editor') : mayWriteArticles(actor)
}

/** Out of the library, what nothing uses: not one's own things only, so for those who answer for the whole. */
export function mayDeleteFiles(actor: Actor): boolean {
  return holds(actor, 'editor')
}

/** Who had a hand in a revision; null = nobody with an account. */
export type Contributors = {
  readonly submittedBy: number | null
  readonly updatedBy: number | null
  /** Everybody who ever saved in it (services/article/contributors.ts). */
  readonly writers: readonly number[]
}

/**
 * Publishing and planning a revision. Under four eyes (a setting of the administrator) there must be an approval of its
 * very content (services/article/approvals.ts); who gives it is decided by `mayApproveArticle`.
 */
export function mayPublishArticle(actor: Actor): boolean {
  return holds(actor, 'editor')
}

/** The second pair of eyes: an editor who neither handed the text over nor ever saved in it. */
export function mayApproveArticle(actor: Actor, { submittedBy, updatedBy, writers }: Contributors): boolean {
  if (actor.kind !== 'account' || !holds(actor, 'editor')) return false
  return ![submittedBy, updatedBy, ...writers].includes(actor.accountId)
}

/** Publishing alone what cannot wait for a second person, who then confirms or reverts it. */
export function mayPublishUrgently(actor: Actor): boolean {
  return holds(actor, 'editor')
}

/** `hands`: whoever published it urgently and everybody who had a hand in its text. */
export function maySettleUrgent(actor: Actor, { hands }: { readonly hands: readonly number[] }): boolean {
  return actor.kind === 'account' && holds(actor, 'editor') && !hands.includes(actor.accountId)
}

/** Some urgent publication may be theirs to confirm or revert. */
export function maySettleSomeUrgent(actor: Actor): boolean {
  return holds(actor, 'editor')
}

/** Something of what is only proposed while two people are asked for may be theirs to propose or to decide on. */
export function mayDecideOnProposals(actor: Actor): boolean {
  return holds(actor, 'editor') || holds(actor, 'administrator')
}

/** `may`: of the verb that was proposed. Nobody decides on their own proposal. */
export function maySettleProposal(actor: Actor, { proposedBy, may }: { proposedBy: number; may: Permission }): boolean {
  return actor.kind === 'account' && actor.accountId !== proposedBy && may(actor)
}

/** Calling one's own proposal off. */
export function mayTakeBackProposal(actor: Actor, { proposedBy }: { proposedBy: number }): boolean {
  return mayDecideOnProposals(actor) && mayChangeOwnAccount(actor, { id: proposedBy })
}

/** Whether there can be any text that this actor publishes: before it is known which. */
export function mayPublishSomeArticle(actor: Actor): boolean {
  return holds(actor, 'editor')
}

/** Giving a text back to its author: a step back needs no second person. */
export function mayRequestChanges(actor: Actor): boolean {
  return holds(actor, 'editor')
}

/** Changing the words of a text that was handed over or planned: what was approved is answered for by editors. */
export function mayCorrectLockedRevision(actor: Actor): boolean {
  return holds(actor, 'editor')
}

/** A note of the editors comes before readers in one step, by one hand: under four eyes it goes the way of any change. */
export function mayAddEditorNote(actor: Actor, isFourEyes: boolean): boolean {
  return holds(actor, 'editor') && !isFourEyes
}

/** Deciding who keeps the drafts of somebody who leaves. */
export function mayHandOverDrafts(actor: Actor): boolean {
  return holds(actor, 'editor') || mayManageAccounts(actor)
}

/**
 * Of what kinds of things somebody reads the audit log; their own actions everybody reads. An editor reads what happened
 * to content, an administrator everything.
 */
export function readableAuditKinds(actor: Actor): readonly SubjectKind[] {
  if (holds(actor, 'administrator')) return subjectKinds
  return holds(actor, 'editor') ? subjectKinds.filter((kind) => kind !== 'account') : []
}

/** Sign-ins, failures, refusals and ended sessions. */
export function mayReadSecurityLog(actor: Actor): boolean {
  return holds(actor, 'administrator')
}

/** How the machine, the database and the backups are. */
export function mayReadSystemState(actor: Actor): boolean {
  return holds(actor, 'administrator')
}

/** Deciding whether mail goes out again of which nobody knows that it arrived. */
export function maySettleMail(actor: Actor): boolean {
  return holds(actor, 'administrator')
}

/** Seeing whether mail arrives: by one to oneself. */
export function maySendTrialMail(actor: Actor, account: { readonly id: number }): boolean {
  return maySettleMail(actor) && mayChangeOwnAccount(actor, account)
}

/** Publishing a scheduled revision when its moment has come. */
export function mayPublishDueArticle(actor: Actor): boolean {
  return acts(actor, 'due')
}

/** Moving an article to the archive when the moment has come that an editor planned. */
export function mayArchiveDueArticle(actor: Actor): boolean {
  return acts(actor, 'due')
}

/** Rules of retention delete, never a person. */
export function mayExpireRecords(actor: Actor): boolean {
  return acts(actor, 'due')
}

/** What the portal reads by itself in files, so that search knows their words. */
export function mayKeepFileText(actor: Actor): boolean {
  return acts(actor, 'due')
}

/** Taking a published revision out of the news: to the archive, or away for good. */
export function mayRetireArticles(actor: Actor): boolean {
  return holds(actor, 'editor')
}
