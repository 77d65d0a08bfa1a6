import { desc, inArray, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { securityLog } from '#db/schema/index.ts'
import { isLoopback } from '#domain/account/network-of.ts'
import { isOwnMachine } from '#domain/own-machine.ts'

/** So many of the latest sign-ins, failed ones too, are looked at; fewer than the least say nothing yet. */
const LOOKED_AT = 50
const LEAST = 3

/**
 * Whether everybody who signs in seems to sit at this very machine, though readers know the portal by an address elsewhere:
 * a proxy in front of it whose word is not believed (TRUST_PROXY), or that does not say whom it serves. Then all clients
 * are one network to whatever slows guesses down.
 */
export function areClientsHidden(db: Reader, siteUrl: string): boolean {
  if (isOwnMachine(siteUrl)) return false
  const from = db
    .select({ address: sql<string | null>`json_extract(${securityLog.details}, '$.from')` })
    .from(securityLog)
    .where(inArray(securityLog.kind, ['sign-in', 'sign-in-failed']))
    .orderBy(desc(securityLog.number))
    .limit(LOOKED_AT)
    .all()
    .flatMap(({ address }) => (address === null ? [] : [address]))
  return from.length >= LEAST && from.every(isLoopback)
}
