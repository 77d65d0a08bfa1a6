import { eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { passkeys, pendingSignIns, recoveryCodes, totpSecrets } from '#db/schema/index.ts'
import { hasSecondFactor } from './factor-queries.ts'

/** Recovery codes stand in for another factor: without any they open nothing, and go. */
export function forgetNeedlessCodes(tx: Reader, accountId: number): void {
  if (!hasSecondFactor(tx, accountId)) tx.delete(recoveryCodes).where(eq(recoveryCodes.accountId, accountId)).run()
}

/** Every factor but the password, and what waits for one. */
export function forgetFactors(tx: Reader, accountId: number): void {
  for (const table of [totpSecrets, passkeys, recoveryCodes, pendingSignIns]) {
    tx.delete(table).where(eq(table.accountId, accountId)).run()
  }
}
