import { eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { mailOutbox, passwordLinks } from '#db/schema/index.ts'
import { LINK_LASTS_MS, type LinkPurpose } from '#domain/account/password-link.ts'
import { hashLinkSecret, newLinkSecret } from './link-secret.ts'

type Link = {
  readonly accountId: number
  readonly purpose: LinkPurpose
  readonly isMailed: boolean
  readonly now: number
}

/** `expiresAt`: ms UTC. */
type PutLink = { readonly secret: string | null; readonly expiresAt: number }

/**
 * A new link in the place of a former one, as part of a verb. `secret` is to be told once; null when it is mailed:
 * then the secret is made when the mail is written (write-secret.ts), and lies neither in the outbox nor in a copy of it.
 */
export function putLink(tx: Reader, { accountId, purpose, isMailed, now }: Link): PutLink {
  const secret = isMailed ? null : newLinkSecret()
  const row = {
    secretHash: secret === null ? null : hashLinkSecret(secret),
    purpose,
    createdAt: now,
    expiresAt: now + LINK_LASTS_MS[purpose],
  }
  tx.insert(passwordLinks)
    .values({ accountId, ...row })
    .onConflictDoUpdate({ target: passwordLinks.accountId, set: row })
    .run()
  if (isMailed) {
    tx.insert(mailOutbox).values({ kind: 'password-link', accountId, createdAt: now, stateAt: now, tryAt: now }).run()
  }
  return { secret, expiresAt: row.expiresAt }
}

/** Whatever link an account has opens nothing any more. */
export function dropLink(tx: Reader, accountId: number): void {
  tx.delete(passwordLinks).where(eq(passwordLinks.accountId, accountId)).run()
}
