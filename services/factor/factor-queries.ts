import { and, asc, eq, isNotNull } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { passkeys, totpSecrets } from '#db/schema/index.ts'
import { defineStaffQuery } from '../define-staff-query.ts'
import { countRecoveryCodes } from './recovery-codes.ts'

export type Passkey = {
  readonly id: number
  readonly name: string
  readonly rpId: string
  readonly isBackedUp: boolean
  readonly createdAt: number
  readonly lastUsedAt: number | null
}

export type Factors = {
  /** Instant (ms UTC) since when codes of an app are asked for; null = they are not. */
  readonly totpSince: number | null
  readonly passkeys: readonly Passkey[]
  /** Null: the account has none, used ones neither. */
  readonly recoveryCodes: { readonly left: number; readonly lastUsedAt: number | null } | null
}

/** Whether a password alone does not let anybody in. */
export function hasSecondFactor(db: Reader, accountId: number): boolean {
  const hasTotp = findTotpSecret(db, accountId)?.confirmedAt != null
  return hasTotp || hasPasskey(db, accountId)
}

export function hasPasskey(db: Reader, accountId: number): boolean {
  return db.select({ id: passkeys.id }).from(passkeys).where(eq(passkeys.accountId, accountId)).get() !== undefined
}

export function findTotpSecret(db: Reader, accountId: number) {
  return db.select().from(totpSecrets).where(eq(totpSecrets.accountId, accountId)).get() ?? null
}

export function readFactors(db: Reader, accountId: number): Factors {
  const { id, name, rpId, isBackedUp, createdAt, lastUsedAt } = passkeys
  return {
    totpSince: findTotpSecret(db, accountId)?.confirmedAt ?? null,
    passkeys: db
      .select({ id, name, rpId, isBackedUp, createdAt, lastUsedAt })
      .from(passkeys)
      .where(eq(passkeys.accountId, accountId))
      .orderBy(asc(passkeys.id))
      .all(),
    recoveryCodes: countRecoveryCodes(db, accountId),
  }
}

/** Of one's own account. */
export const readOwnFactors = defineStaffQuery(({ db, actor }) => readFactors(db, actor.accountId))

/** Whether whoever asks has a key that works at this host. */
export const hasOwnPasskeyAt = defineStaffQuery(({ db, actor }, rpId: string) => {
  const isOwn = and(eq(passkeys.accountId, actor.accountId), eq(passkeys.rpId, rpId))
  return db.select({ id: passkeys.id }).from(passkeys).where(isOwn).get() !== undefined
})

/** Of anybody's, for an administrator. */
export const readFactorsForStaff = defineStaffQuery(({ db }, accountId: number) => readFactors(db, accountId))

/** Accounts that a password alone does not open. */
export function listAccountsWithFactor(db: Reader): ReadonlySet<number> {
  const withTotp = db
    .select({ id: totpSecrets.accountId })
    .from(totpSecrets)
    .where(isNotNull(totpSecrets.confirmedAt))
    .all()
  const withKey = db.selectDistinct({ id: passkeys.accountId }).from(passkeys).all()
  return new Set([...withTotp, ...withKey].map(({ id }) => id))
}

export function findOwnPasskey(db: Reader, { accountId, passkeyId }: { accountId: number; passkeyId: number }) {
  return (
    db
      .select()
      .from(passkeys)
      .where(and(eq(passkeys.accountId, accountId), eq(passkeys.id, passkeyId)))
      .get() ?? null
  )
}
