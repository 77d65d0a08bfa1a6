import type { Right } from './account/rights.ts'
import type { Actor, SystemReason } from './actor.ts'

/**
 * Who may do what: small functions of actor and subject, without a database, refusing by default.
 * Screens ask them whether to show a button; verbs ask them whether it happens. The written table that they must equal
 * stands in services/permission-matrix.test.ts.
 */

function holds(actor: Actor, right: Right): boolean {
  return actor.kind === 'account' && actor.rights.has(right)
}

function acts(actor: Actor, ...reasons: SystemReason[]): boolean {
  return actor.kind === 'system' && reasons.includes(actor.reason)
}

/** Bringing pages of the old portal in, by command. */
export function mayImportArticles(actor: Actor): boolean {
  return acts(actor, 'import')
}

/** Teams, institutions, acts, projects, helplines and tags: what the editors answer for. */
export function mayManageRecords(actor: Actor): boolean {
  return holds(actor, 'editor') || acts(actor, 'demo-content')
}

/** Accounts, their rights and passwords. */
export function mayManageAccounts(actor: Actor): boolean {
  return holds(actor, 'administrator') || acts(actor, 'first-administrator', 'operator', 'demo-content')
}

/** Choices of the whole portal. */
export function mayChangeSettings(actor: Actor): boolean {
  return holds(actor, 'administrator') || acts(actor, 'demo-content')
}
