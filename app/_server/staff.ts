import 'server-only'
import { headers } from 'next/headers'
import { forbidden, redirect } from 'next/navigation'
import { cache } from 'react'
import type { StaffView } from '#components/panel/staff-view.ts'
import type { Database } from '#db/client.ts'
import { isFactorCompulsory } from '#domain/account/compulsory-factor.ts'
import { safeReturnPath } from '#domain/account/return-path.ts'
import type { Right } from '#domain/account/rights.ts'
import { Forbidden } from '#domain/errors.ts'
import type { Permission } from '#domain/permissions.ts'
import type { Settings } from '#domain/setting/setting-input.ts'
import { findAccount } from '#services/account/account-queries.ts'
import { doesUseSingleKeys } from '#services/account/choose-single-keys.ts'
import { recordForbiddenAddress } from '#services/audit/record-security-event.ts'
import { type EditorContext, editorContext, isProofOld } from '#services/context.ts'
import { hasSecondFactor } from '#services/factor/factor-queries.ts'
import { findOwnOidcLink } from '#services/oidc/oidc-queries.ts'
import { retryWhileBusy } from '#services/retry-while-busy.ts'
import { endSession } from '#services/session/end-session.ts'
import { findSession, type LiveSession } from '#services/session/find-session.ts'
import { readSettings } from '#services/setting/setting-queries.ts'
import { sessionToken } from './auth.ts'
import { database, oidcConfig, siteUrl } from './context.ts'

/** Whoever is signed in, with what they may write with. */
export type Staff = {
  readonly context: EditorContext
  readonly session: LiveSession
  readonly account: {
    readonly id: number
    readonly name: string
    readonly email: string
    readonly rights: ReadonlySet<Right>
  }
  /** What the frame of every page of the panel shows. */
  readonly view: StaffView
}

/** Where an account whose password somebody else has set must go first. */
const CHANGE_PASSWORD = '/panel/moje-konto/haslo'
/** Where one goes first that lacks a compulsory second factor. */
const ADD_FACTOR = '/panel/moje-konto/drugi-skladnik'

/**
 * Whoever is signed in and may work: session alive, account active, both asked now; null otherwise. Asked by every
 * page, action and route of the panel; layouts and the gateway are only courtesy.
 */
export const findStaff = cache(async (): Promise<Staff | null> => {
  const found = await findSignedIn()
  return found?.goesFirstTo === null ? found.staff : null
})

/** The same, without the session being prolonged: for what a page asks by itself. */
export async function findStaffUnseen(): Promise<Staff | null> {
  const found = await findSignedIn('unseen')
  return found?.goesFirstTo === null ? found.staff : null
}

/** The same, also for an account that must change its password first: for the action that changes it. */
export async function findStaffAnyPassword(): Promise<Staff | null> {
  return (await findSignedIn())?.staff ?? null
}

/** The same, also for an account that lacks a compulsory second factor: for the actions that give it one. */
export async function findStaffAnyFactor(): Promise<Staff | null> {
  const found = await findSignedIn()
  return found && found.goesFirstTo !== CHANGE_PASSWORD ? found.staff : null
}

/**
 * For pages: whoever is signed in. Redirects strangers to sign in, those with a reset password to change it and those
 * without a compulsory second factor to add one; answers 403 when the account may not (nothing given = any account).
 */
export async function requireStaff(may?: Permission): Promise<Staff> {
  const found = await findSignedIn()
  if (!found) redirect(`/logowanie?callbackUrl=${encodeURIComponent(await currentAddress())}`)
  if (found.goesFirstTo !== null) redirect(found.goesFirstTo)
  if (may) await requirePermission(found.staff, may)
  return found.staff
}

/** The same for the one page and action that an account with a reset password must reach. */
export async function requireStaffAnyPassword(): Promise<Staff> {
  const found = await findSignedIn()
  if (!found) redirect(`/logowanie?callbackUrl=${encodeURIComponent(CHANGE_PASSWORD)}`)
  return found.staff
}

/** The same for the pages that an account without a compulsory second factor must reach. */
export async function requireStaffAnyFactor(): Promise<{ readonly staff: Staff; readonly mustAddFactor: boolean }> {
  const found = await findSignedIn()
  if (!found) redirect(`/logowanie?callbackUrl=${encodeURIComponent(ADD_FACTOR)}`)
  if (found.goesFirstTo === CHANGE_PASSWORD) redirect(CHANGE_PASSWORD)
  return { staff: found.staff, mustAddFactor: found.goesFirstTo === ADD_FACTOR }
}

/** Signs whoever asks out; an account that may not work any more still may leave. Throws Busy and SqliteError. */
export async function endStaffSession(): Promise<void> {
  const token = await sessionToken()
  const session = token === null ? null : findSession(database(), token, Date.now())
  if (session) await retryWhileBusy(() => endSession(database(), session, Date.now()))
}

async function requirePermission(staff: Staff, may: Permission): Promise<void> {
  if (may(staff.context.actor)) return
  const [path = ''] = (await currentAddress()).split('?')
  recordForbiddenAddress(staff.context, path)
  forbidden()
}

/** `goesFirstTo`: the one page that is open until something is done there; null = the panel is open. */
type SignedIn = { readonly staff: Staff; readonly goesFirstTo: typeof CHANGE_PASSWORD | typeof ADD_FACTOR | null }

/** Asked once per rendering. */
const findSignedIn = cache(async (asked: 'seen' | 'unseen' = 'seen'): Promise<SignedIn | null> => {
  const token = await sessionToken()
  if (token === null) return null
  const db = database()
  const now = Date.now()
  const session = findSession(db, token, now, asked)
  const account = session && findAccount(db, session.accountId)
  const context = account && contextOf(account.id, now, session.provenAt)
  if (!session || !account || !context) return null
  const settings = readSettings(db)
  const { rights } = context.actor
  const staff: Staff = {
    context,
    session,
    account: { id: account.id, name: account.name, email: account.email, rights },
    view: {
      accountId: account.id,
      name: account.name,
      actor: context.actor,
      siteName: settings['site-name'],
      isDemo: settings['demo-since'] !== null,
      session: { expiresAt: session.expiresAt, now },
      isProofOld: isProofOld(context),
      provesWithOidc: oidcConfig() !== null && findOwnOidcLink(context) !== null,
      usesSingleKeys: doesUseSingleKeys(db, account.id),
      done: new URLSearchParams((await currentAddress()).split('?')[1]).get('komunikat'),
    },
  }
  const isPasswordTheirs = account.passwordResetAt === null
  const goesFirstTo = !isPasswordTheirs ? CHANGE_PASSWORD : isFactorMissing(db, staff, settings) ? ADD_FACTOR : null
  return { staff, goesFirstTo }
})

function isFactorMissing(db: Database, { account, session }: Staff, settings: Settings): boolean {
  if (session.isByProvider) return false
  const portal = {
    choice: settings['compulsory-factor'],
    siteUrl: siteUrl(),
    isDemo: settings['demo-since'] !== null,
  }
  return isFactorCompulsory(account.rights, portal) && !hasSecondFactor(db, account.id)
}

/** Null for an account disabled since the session began. */
function contextOf(accountId: number, now: number, provenAt: number): EditorContext | null {
  try {
    return editorContext(database(), now, accountId, provenAt)
  } catch (error) {
    if (error instanceof Forbidden) return null
    throw error
  }
}

/** Path and query of the page asked for, as the gateway read them (server/incoming-headers.ts). */
async function currentAddress(): Promise<string> {
  return (await headers()).get('x-komunikat-address') ?? safeReturnPath(null)
}
