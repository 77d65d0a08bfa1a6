import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { accounts, passwordLinks } from '#db/schema/index.ts'
import { isLinkSecret } from '#domain/account/password-link.ts'
import { NotFound } from '#domain/errors.ts'
import type { VerbScope } from '../define-verb.ts'
import { hashLinkSecret } from './link-secret.ts'

/**
 * The link behind a secret while it works. null, and never why: there is none, it was used or replaced, its time is over, or
 * its account is closed.
 */
export function findLiveLink(db: Reader, secret: string, now: number) {
  if (!isLinkSecret(secret)) return null
  return (
    linksOfAccounts(db)
      .where(and(isLive(now), eq(passwordLinks.secretHash, hashLinkSecret(secret))))
      .get() ?? null
  )
}

/** The same for a verb. Throws NotFound. */
export function requireLiveLink({ tx, now }: VerbScope, secret: string) {
  const link = findLiveLink(tx, secret, now)
  if (!link) throw new NotFound('There is no such link, or it works no more')
  return link
}

/** The link of an account that waits to be written to it, or was already; null = none that works. */
export function findLinkOf(db: Reader, accountId: number, now: number) {
  return (
    linksOfAccounts(db)
      .where(and(isLive(now), eq(passwordLinks.accountId, accountId)))
      .get() ?? null
  )
}

function linksOfAccounts(db: Reader) {
  const columns = {
    accountId: accounts.id,
    name: accounts.name,
    email: accounts.email,
    purpose: passwordLinks.purpose,
    expiresAt: passwordLinks.expiresAt,
  }
  return db.select(columns).from(passwordLinks).innerJoin(accounts, eq(accounts.id, passwordLinks.accountId))
}

/** At the very moment of `expiresAt` it works no more. */
const isLive = (now: number) => and(gt(passwordLinks.expiresAt, now), isNull(accounts.disabledAt))
