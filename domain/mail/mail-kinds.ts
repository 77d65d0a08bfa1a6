import type { Actor } from '../actor.ts'
import {
  mayDecideOnProposals,
  mayManageRecords,
  mayPublishSomeArticle,
  mayReadSystemState,
  maySettleSomeUrgent,
  mayWriteArticles,
} from '../permissions.ts'

/**
 * What the portal writes to its staff about:
 *
 * - `waiting`: a text was handed over, and this person can be the one who approves it;
 * - `urgent`: one person published something urgently, and this one can confirm or revert it; once more when nobody did in time;
 * - `returned`: a text of theirs was given back;
 * - `missed`: a text of theirs did not go out at its planned moment;
 * - `proposals`: somebody proposed what two people stand behind, and this person can be the second;
 * - `overdue-helplines`: helplines that nobody checked for a year, once a week;
 * - `backup-failed`: there is no copy as young as the settings say, once a day.
 *
 * These a person chooses from; what is about their own account they always get:
 *
 * - `password-link`: the link by which they set their password;
 * - `account-notice`: what happened to it (domain/account/notice-kinds.ts);
 * - `former-address`: it has another e-mail address, told to the one that it had (decision 0193).
 *
 * And what an administrator asked for to see whether mail arrives:
 *
 * - `trial`: to themselves.
 */
export const chosenMailKinds = [
  'waiting',
  'urgent',
  'returned',
  'missed',
  'proposals',
  'overdue-helplines',
  'backup-failed',
] as const
export type ChosenMailKind = (typeof chosenMailKinds)[number]

const ownMailKinds = ['password-link', 'account-notice', 'former-address'] as const
export type OwnMailKind = (typeof ownMailKinds)[number]

export const mailKinds = [...chosenMailKinds, ...ownMailKinds, 'trial'] as const
export type MailKind = (typeof mailKinds)[number]

/** Whether a person can do without it. */
export function isChosenMail(kind: MailKind): kind is ChosenMailKind {
  return chosenMailKinds.some((one) => one === kind)
}

export function isOwnMail(kind: MailKind): kind is OwnMailKind {
  return ownMailKinds.some((one) => one === kind)
}

/**
 * Those that name texts and no more of them; `urgent` tells why and until when besides. The others are about the portal as a
 * whole or, of proposals, about all that wait.
 */
export const articleMailKinds = ['waiting', 'returned', 'missed'] as const satisfies readonly ChosenMailKind[]
export type ArticleMailKind = (typeof articleMailKinds)[number]
export type PortalMailKind = Exclude<ChosenMailKind, ArticleMailKind | 'urgent' | 'proposals'>

const mayGet: Readonly<Record<ChosenMailKind, (actor: Actor) => boolean>> = {
  waiting: mayPublishSomeArticle,
  urgent: maySettleSomeUrgent,
  returned: mayWriteArticles,
  missed: mayWriteArticles,
  proposals: mayDecideOnProposals,
  'overdue-helplines': mayManageRecords,
  'backup-failed': mayReadSystemState,
}

/** Whether it concerns somebody with such rights at all. */
export function mayGetMail(actor: Actor, kind: ChosenMailKind): boolean {
  return mayGet[kind](actor)
}

/** What somebody with such rights can choose from. */
export function mailKindsFor(actor: Actor): readonly ChosenMailKind[] {
  return chosenMailKinds.filter((kind) => mayGetMail(actor, kind))
}
