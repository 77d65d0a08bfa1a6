import 'server-only'
import { headers } from 'next/headers'
import { type PasskeyPlace, passkeyPlace } from '#domain/account/passkey-place.ts'
import { readFactorKey } from '#services/factor/factor-key.ts'
import { readFactors } from '#services/factor/factor-queries.ts'
import { optionsForSigningIn } from '#services/passkey/passkey-options.ts'
import { signInWithPasskey } from '#services/passkey/sign-in-with-passkey.ts'
import { finishSignIn } from '#services/session/finish-sign-in.ts'
import { findPendingSignIn } from '#services/session/pending-sign-in.ts'
import { newSessionToken } from '#services/session/session-token.ts'
import { carrySession, sessionToken } from './auth.ts'
import { database, dataDirectory, siteUrl } from './context.ts'
import { forgetPendingSignIn, knowBrowser, knownBrowser, pendingSignIn } from './sign-in-cookies.ts'

/** What whoever has given the right password can go on with; null = nobody has, here and in the last minutes. */
export async function findPendingFactors() {
  const waiting = findPendingSignIn(database(), await pendingSignIn(), Date.now())
  return waiting && readFactors(database(), waiting.accountId)
}

/** Ends a sign-in that waits, with a code of the app or a recovery code. */
export async function finishWithCode(kind: 'totp' | 'recovery-code', typed: string) {
  const place = await signInPlace()
  const step = { ...place, pendingToken: await pendingSignIn(), kind, typed, key: readFactorKey(dataDirectory()) }
  const finished = await finishSignIn(database(), step, Date.now())
  if (finished.ok) await enter(finished.token, place.browser.token)
  return finished
}

/** Where somebody signs in, with the next value of the cookie of a known browser. */
export async function signInPlace() {
  return {
    clientAddress: (await headers()).get('x-komunikat-client') ?? '',
    browser: { before: await knownBrowser(), token: newSessionToken() },
    previousToken: await sessionToken(),
  }
}

/** Gives the browser the session that was begun for it. */
export async function enter(token: string, browserToken: string): Promise<void> {
  await knowBrowser(browserToken)
  await forgetPendingSignIn()
  await carrySession(token)
}

/** Where keys work; null = not at this address. */
export function passkeysHere(): PasskeyPlace | null {
  return passkeyPlace(siteUrl())
}

/** What a browser is asked for to sign in with a key; null where there are none. */
export async function askForPasskey() {
  const place = passkeysHere()
  return place && optionsForSigningIn(database(), place, Date.now())
}

/** Signs in with a key, instead of a password or after one. */
export async function finishWithPasskey(answer: string) {
  const place = passkeysHere()
  if (!place) return { ok: false, reason: 'wrong' } as const
  const where = await signInPlace()
  const asked = { ...where, answer, place, pendingToken: await pendingSignIn() }
  const finished = await signInWithPasskey(database(), asked, Date.now())
  if (finished.ok) await enter(finished.token, where.browser.token)
  return finished
}
