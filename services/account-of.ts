import type { Actor } from '#domain/actor.ts'

/** The account that a row names as its author; null when the portal itself acted (the audit log says why). */
export function accountOf(actor: Actor): number | null {
  return actor.kind === 'account' ? actor.accountId : null
}
