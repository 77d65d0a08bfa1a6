import { eq } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { passwordLinks } from '#db/schema/index.ts'
import { writeTransaction } from '#db/write-transaction.ts'
import type { LinkPurpose } from '#domain/account/password-link.ts'
import { hashLinkSecret, newLinkSecret } from './link-secret.ts'
import { findLinkOf } from './live-link.ts'

type WrittenLink = { readonly secret: string; readonly purpose: LinkPurpose; readonly expiresAt: number }

/**
 * Gives the link of an account its secret, for the mail that is being written now. A mail that is tried again has another
 * one, and only the last works. null = there is no link to write of any more. Throws Busy.
 */
export function writeSecret(db: Database, accountId: number, now: number): WrittenLink | null {
  return writeTransaction(db, (tx) => {
    const link = findLinkOf(tx, accountId, now)
    if (!link) return null
    const secret = newLinkSecret()
    tx.update(passwordLinks)
      .set({ secretHash: hashLinkSecret(secret) })
      .where(eq(passwordLinks.accountId, accountId))
      .run()
    return { secret, purpose: link.purpose, expiresAt: link.expiresAt }
  })
}
