import type { Right } from './account/rights.ts'

/** A member of staff at work. */
export type AccountActor = {
  readonly kind: 'account'
  readonly accountId: number
  readonly rights: ReadonlySet<Right>
}

/** Why the portal acts by itself; each reason opens only the verbs that need it. */
export const systemReasons = [
  'import',
  'first-administrator',
  'operator',
  'due',
  'preview',
  'password-link',
  'identity-provider',
] as const
export type SystemReason = (typeof systemReasons)[number]

/** The portal itself, started by an operator at the machine. */
export type SystemActor = {
  readonly kind: 'system'
  readonly reason: SystemReason
}

export type Actor = AccountActor | SystemActor
