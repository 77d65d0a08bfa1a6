import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { passkeys, portalIdentity } from '#db/schema/index.ts'

/**
 * What devices know the account by, base64url: the same for all its keys, so that a device shows the account once; and
 * nothing of the person (WebAuthn, 14.6.1).
 */
export function userHandleOf(db: Reader, accountId: number): string {
  const known = db
    .select({ userHandle: passkeys.userHandle })
    .from(passkeys)
    .where(eq(passkeys.accountId, accountId))
    .get()
  if (known) return known.userHandle
  const portal = db.select({ value: portalIdentity.value }).from(portalIdentity).get()
  return createHash('sha256').update(`${portal?.value} account ${accountId}`).digest('base64url')
}
