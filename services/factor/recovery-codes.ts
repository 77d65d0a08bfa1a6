import { createHash, randomInt } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { recoveryCodes } from '#db/schema/index.ts'
import { RECOVERY_CODES } from '#domain/account/factor-limits.ts'

/** Letters and digits that are not taken for one another: 31 of them. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789'
const GROUPS = 4
const GROUP = 4

/** Ten codes of 79 random bits: `k7mq-2x9d-p4hs-r8vw`. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () =>
    Array.from({ length: GROUPS }, () =>
      Array.from({ length: GROUP }, () => SIGNS[randomInt(SIGNS.length)]).join(''),
    ).join('-'),
  )
}

/** A code has as many bits as need no slow hash. Written with capitals, without hyphens or with spaces it is the same code. */
export function recoveryCodeHash(accountId: number, typed: string): string {
  const code = typed.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  return createHash('sha256').update(`${accountId} ${code}`).digest('hex')
}

type Renewed = { readonly accountId: number; readonly codeHashes: readonly string[]; readonly now: number }

/** Codes from before, used or not, work no more. */
export function keepRecoveryCodes(tx: Reader, { accountId, codeHashes, now }: Renewed): void {
  tx.delete(recoveryCodes).where(eq(recoveryCodes.accountId, accountId)).run()
  if (codeHashes.length === 0) return
  tx.insert(recoveryCodes)
    .values(codeHashes.map((codeHash) => ({ accountId, codeHash, createdAt: now })))
    .run()
}

/** Whether it was a code of this account that had not been used. It has been now. */
export function spendRecoveryCode(
  tx: Reader,
  { accountId, typed, now }: { accountId: number; typed: string; now: number },
) {
  const { changes } = tx
    .update(recoveryCodes)
    .set({ usedAt: now })
    .where(
      and(
        eq(recoveryCodes.accountId, accountId),
        eq(recoveryCodes.codeHash, recoveryCodeHash(accountId, typed)),
        isNull(recoveryCodes.usedAt),
      ),
    )
    .run()
  return changes === 1
}

/** How many of them still work; null = the account was never given any. */
export function countRecoveryCodes(db: Reader, accountId: number): { left: number; lastUsedAt: number | null } | null {
  const codes = db
    .select({ usedAt: recoveryCodes.usedAt })
    .from(recoveryCodes)
    .where(eq(recoveryCodes.accountId, accountId))
    .all()
  if (codes.length === 0) return null
  const used = codes.flatMap(({ usedAt }) => (usedAt === null ? [] : [usedAt]))
  return { left: codes.length - used.length, lastUsedAt: used.length === 0 ? null : Math.max(...used) }
}
