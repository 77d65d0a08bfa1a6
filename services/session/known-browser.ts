import { and, desc, eq, gt, inArray, lte } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { accounts, knownBrowsers } from '#db/schema/index.ts'
import { KNOWN_BROWSER_LASTS_MS, MAX_KNOWN_BROWSERS } from '#domain/account/session-limits.ts'
import { sessionIdOf } from './session-token.ts'

/** The cookie of a browser that has signed in before, sent to the sign-in page alone. It opens nothing. */
export const KNOWN_BROWSER_COOKIE = 'komunikat.known-browser'
export const KNOWN_BROWSER_PATH = '/logowanie'

/** Whether a browser has signed in to the account of this address before. The same work for every address. */
export function isBrowserOfAccount(db: Reader, { token, email }: { token: string | null; email: string }, now: number) {
  const row = db
    .select({ accountId: knownBrowsers.accountId })
    .from(knownBrowsers)
    .innerJoin(accounts, eq(accounts.id, knownBrowsers.accountId))
    .where(and(eq(knownBrowsers.browserHash, sessionIdOf(token ?? '')), eq(accounts.email, email), stillCounts(now)))
    .get()
  return row !== undefined
}

type Remembered = {
  readonly accountId: number
  /** What the browser sent; null = nothing. */
  readonly before: string | null
  /** What it is given now: a new value at each sign-in. */
  readonly token: string
  readonly now: number
}

/** From now on the browser is one of this account's, and stays one of those it signed in to before. */
export function rememberBrowser(tx: Reader, { accountId, before, token, now }: Remembered): void {
  const browserHash = sessionIdOf(token)
  if (before !== null) {
    tx.update(knownBrowsers)
      .set({ browserHash })
      .where(eq(knownBrowsers.browserHash, sessionIdOf(before)))
      .run()
  }
  tx.insert(knownBrowsers)
    .values({ browserHash, accountId, lastSignInAt: now })
    .onConflictDoUpdate({ target: [knownBrowsers.browserHash, knownBrowsers.accountId], set: { lastSignInAt: now } })
    .run()
  forgetOld(tx, accountId, now)
}

function forgetOld(tx: Reader, accountId: number, now: number): void {
  tx.delete(knownBrowsers)
    .where(lte(knownBrowsers.lastSignInAt, now - KNOWN_BROWSER_LASTS_MS))
    .run()
  const surplus = tx
    .select({ browserHash: knownBrowsers.browserHash })
    .from(knownBrowsers)
    .where(eq(knownBrowsers.accountId, accountId))
    .orderBy(desc(knownBrowsers.lastSignInAt), desc(knownBrowsers.browserHash))
    .all()
    .slice(MAX_KNOWN_BROWSERS)
    .map(({ browserHash }) => browserHash)
  if (surplus.length === 0) return
  tx.delete(knownBrowsers)
    .where(and(eq(knownBrowsers.accountId, accountId), inArray(knownBrowsers.browserHash, surplus)))
    .run()
}

function stillCounts(now: number) {
  return gt(knownBrowsers.lastSignInAt, now - KNOWN_BROWSER_LASTS_MS)
}
