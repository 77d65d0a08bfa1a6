import type { Reader } from '#db/client.ts'
import { endSessionIn } from './end-session.ts'
import { findSession } from './find-session.ts'
import { rememberBrowser } from './known-browser.ts'
import { startSession } from './start-session.ts'
import { tellOfNewBrowser } from './tell-of-new-browser.ts'

/** Where somebody signs in. */
export type SignInPlace = {
  readonly clientAddress: string
  /** The cookie of a browser that signed in before, and what it gets in its place; null = no cookie is kept. */
  readonly browser?: { readonly before: string | null; readonly token: string } | null
  /** The token of the session that this browser still has: a second sign-in ends it. */
  readonly previousToken?: string | null
}

type Opened = Omit<Parameters<typeof startSession>[1], 'clientAddress'>

/** The session of somebody who has proved who they are, in the place of one that this browser had. Returns its token. */
export function openSession(
  tx: Reader,
  { clientAddress, browser, previousToken }: SignInPlace,
  opened: Opened,
): string {
  const { accountId, now } = opened
  const previous = previousToken ? findSession(tx, previousToken, now) : null
  if (previous) endSessionIn(tx, previous, now)
  if (browser) tellOfNewBrowser(tx, { accountId, before: browser.before, now })
  if (browser) rememberBrowser(tx, { accountId, ...browser, now })
  return startSession(tx, { ...opened, clientAddress })
}
