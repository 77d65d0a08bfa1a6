import { and, eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { knownBrowsers, sessions } from '#db/schema/index.ts'
import { tellPerson } from '../account/tell-person.ts'
import { readSettings } from '../setting/setting-queries.ts'
import { sessionIdOf } from './session-token.ts'

type SignedIn = {
  readonly accountId: number
  /** The cookie that the browser sent; null = none. */
  readonly before: string | null
  readonly now: number
}

/**
 * Tells the owner of an account that somebody signs in to it where nobody did before; not of the first time there ever
 * was, and not in a demonstration, whose accounts are everybody's. To be asked before the session and the browser are kept.
 */
export function tellOfNewBrowser(tx: Reader, { accountId, before, now }: SignedIn): void {
  if (isKnown(tx, accountId, before) || !hasSignedInBefore(tx, accountId)) return
  if (readSettings(tx)['demo-since'] === null) tellPerson(tx, { accountId, kind: 'new-browser', at: now })
}

function isKnown(tx: Reader, accountId: number, token: string | null): boolean {
  if (token === null) return false
  const isThis = and(eq(knownBrowsers.browserHash, sessionIdOf(token)), eq(knownBrowsers.accountId, accountId))
  return tx.select({ accountId: knownBrowsers.accountId }).from(knownBrowsers).where(isThis).get() !== undefined
}

function hasSignedInBefore(tx: Reader, accountId: number): boolean {
  const ofAccount = eq(sessions.accountId, accountId)
  return tx.select({ id: sessions.id }).from(sessions).where(ofAccount).limit(1).get() !== undefined
}
