import { createHash } from 'node:crypto'
import { and, desc, eq, gt, inArray, isNull, lte } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { passkeyChallenges } from '#db/schema/index.ts'
import { writeTransaction } from '#db/write-transaction.ts'
import { CHALLENGE_LASTS_MS, MAX_CHALLENGES } from '#domain/account/factor-limits.ts'

/** What it is for: whose key is added, or proves again who they are; null = signing in. */
type Purpose = { readonly accountId: number | null; readonly now: number }

/** Remembers what a device is asked to sign. Anybody can ask, so there is a bound on how much is remembered. */
export function keepChallenge(db: Database, challenge: string, { accountId, now }: Purpose): void {
  writeTransaction(db, (tx) => {
    tx.delete(passkeyChallenges).where(lte(passkeyChallenges.expiresAt, now)).run()
    const surplus = tx
      .select({ challengeHash: passkeyChallenges.challengeHash })
      .from(passkeyChallenges)
      .orderBy(desc(passkeyChallenges.expiresAt))
      .limit(MAX_CHALLENGES)
      .offset(MAX_CHALLENGES - 1)
      .all()
      .map(({ challengeHash }) => challengeHash)
    if (surplus.length > 0) tx.delete(passkeyChallenges).where(inArray(passkeyChallenges.challengeHash, surplus)).run()
    tx.insert(passkeyChallenges)
      .values({ challengeHash: hashOf(challenge), accountId, expiresAt: now + CHALLENGE_LASTS_MS })
      .run()
  })
}

/** Whether it was asked for just this, in the last minutes. It is spent now, whatever becomes of the answer. */
export function takeChallenge(db: Database, challenge: string, { accountId, now }: Purpose): boolean {
  return writeTransaction(db, (tx) => {
    const isThis = eq(passkeyChallenges.challengeHash, hashOf(challenge))
    const isForThis =
      accountId === null ? isNull(passkeyChallenges.accountId) : eq(passkeyChallenges.accountId, accountId)
    const isInTime = and(
      gt(passkeyChallenges.expiresAt, now),
      lte(passkeyChallenges.expiresAt, now + CHALLENGE_LASTS_MS),
    )
    return (
      tx
        .delete(passkeyChallenges)
        .where(and(isThis, isForThis, isInTime))
        .run().changes === 1
    )
  })
}

function hashOf(challenge: string): string {
  return createHash('sha256').update(challenge).digest('hex')
}
