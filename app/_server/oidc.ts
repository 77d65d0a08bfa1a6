import 'server-only'
import type { NextAuthConfig } from 'next-auth'
import type { OIDCConfig } from 'next-auth/providers'
import { toNewcomer } from '#domain/oidc/newcomer.ts'
import { isOfDomain, type OidcClaims, type OidcConfig } from '#domain/oidc/oidc-config.ts'
import { type EditorContext, isProofOld } from '#services/context.ts'
import { linkOidc } from '#services/oidc/link-oidc.ts'
import type { OidcIdentity } from '#services/oidc/linked-account.ts'
import type { signInWithOidc } from '#services/oidc/sign-in-with-oidc.ts'
import { retryWhileBusy } from '#services/retry-while-busy.ts'
import type { SignInPlace } from '#services/session/open-session.ts'
import { proveAgain } from '#services/session/prove-again.ts'
import { loginTimeOf } from './login-time.ts'
import { errandPages, type OidcErrand } from './oidc-errand.ts'

/** Its name among the providers of next-auth, and in the one address it answers: /logowanie/callback/oidc. */
export const OIDC = 'oidc'

/**
 * Any provider of OpenID Connect, found by its discovery document. next-auth checks state, nonce, PKCE, issuer and audience;
 * what a standard provider says of an address stands in its userinfo (OpenID Connect Core, 5.4). The name is asked for only
 * where an account may be made of it.
 */
export function oidcProvider({ issuer, clientId, clientSecret, createsAccounts }: OidcConfig): OIDCConfig<OidcClaims> {
  return {
    id: OIDC,
    name: OIDC,
    type: 'oidc',
    issuer,
    clientId,
    clientSecret,
    checks: ['pkce', 'state', 'nonce'],
    authorization: { params: { scope: createsAccounts ? 'openid email profile' : 'openid email' } },
    idToken: false,
    profile: ({ sub }) => ({ id: sub }),
  }
}

/** Why somebody who came back from the provider is not let in, as it is in the address of the page that says so. */
export type OidcRefusal =
  | 'niepolaczone'
  | 'obca-domena'
  | 'zajete'
  | 'sesja'
  | 'potwierdzenie'
  | 'za-duzo-prob'
  | 'adres-zajety'
  | 'adres-niepotwierdzony'
  | 'inne-konto'
  | 'dawne-logowanie'
  | 'nieudane'

/** Somebody who comes back, with what they had gone for and whoever is signed in in their browser now. */
export type ReturnedErrand = OidcErrand & {
  readonly session: { readonly id: string; readonly context: EditorContext } | null
}

type Entrance = {
  readonly oidc: OidcConfig
  /** Starts the session of whoever linked this account of the provider. */
  readonly signIn: (who: Parameters<typeof signInWithOidc>[1]) => ReturnType<typeof signInWithOidc>
  readonly place: () => Promise<SignInPlace>
  /** They are in: the browser gets its new mark. */
  readonly entered: (place: SignInPlace) => Promise<void>
  /** What whoever was signed in had gone for, once; null = to sign in. */
  readonly errand: () => Promise<ReturnedErrand | null>
}

type Person = OidcIdentity & {
  readonly claims: OidcClaims
  readonly isOfDomain: boolean
  readonly loginAt: number | null
}

type SignInCallback = NonNullable<NonNullable<NextAuthConfig['callbacks']>['signIn']>

/** What becomes of somebody whose token was checked: signed in (their session's token is then the user's), linked, proved, or told why not. */
export function oidcSignIn({ oidc, signIn, place, entered, errand: takeErrand }: Entrance): SignInCallback {
  return async ({ user, account, profile }) => {
    if (account?.provider !== OIDC) return true
    const claims = profile as OidcClaims
    const person: Person = {
      issuer: oidc.issuer,
      subject: account.providerAccountId,
      claims,
      isOfDomain: isOfDomain(claims, oidc.allowedDomain),
      loginAt: loginTimeOf(account.id_token),
    }
    const errand = await takeErrand()
    if (errand?.kind === 'prove') return prove(person, errand, (await place()).clientAddress)
    if (errand?.kind === 'link') return link(person, errand)
    if (!person.isOfDomain) return refusal('obca-domena')
    const from = await place()
    const { issuer, subject, loginAt } = person
    const newcomer = oidc.createsAccounts ? { newcomer: toNewcomer(claims) } : {}
    const result = await signIn({ issuer, subject, loginAt, ...newcomer, ...from })
    if (!result.ok) return refusal(notSignedIn[result.reason])
    await entered(from)
    user.sessionToken = result.token
    return true
  }
}

const notSignedIn = {
  'too-many': 'za-duzo-prob',
  'not-linked': 'niepolaczone',
  'not-verified': 'adres-niepotwierdzony',
  'email-taken': 'adres-zajety',
} as const satisfies Record<string, OidcRefusal>

async function link({ issuer, subject, isOfDomain }: Person, errand: ReturnedErrand): Promise<string> {
  const { session, sessionId } = errand
  if (!isOfDomain) return refusal('obca-domena', errand)
  if (session?.id !== sessionId) return refusal('sesja', errand)
  const { context } = session
  if (isProofOld(context)) return refusal('potwierdzenie', errand)
  const linked = await retryWhileBusy(() => linkOidc(context, { accountId: context.actor.accountId, issuer, subject }))
  return linked.ok ? '/panel/moje-konto?komunikat=oidc-linked' : refusal('zajete', errand)
}

async function prove(person: Person, errand: ReturnedErrand, clientAddress: string): Promise<string> {
  const { session, sessionId: sentFrom, sentAt } = errand
  if (session === null) return refusal('sesja', errand)
  const { claims: _, ...brought } = person
  const proven = await proveAgain(session.context, {
    sessionId: session.id,
    clientAddress,
    proof: { kind: 'oidc', ...brought, sentAt, sentFrom },
  })
  if (proven.ok) return `${errandPages.prove}?komunikat=proven-with-oidc`
  return refusal(notProven[proven.issue.key] ?? 'inne-konto', errand)
}

const notProven: Readonly<Record<string, OidcRefusal>> = {
  'too-many-tries': 'za-duzo-prob',
  wrong: 'inne-konto',
  foreign: 'obca-domena',
  stale: 'dawne-logowanie',
}

/** To where they came from: the way in, or the question about linking or proving. */
function refusal(reason: OidcRefusal, errand: ReturnedErrand | null = null): string {
  return `${errand === null || errand.session === null ? '/logowanie' : errandPages[errand.kind]}?urzad=${reason}`
}

/** One line of the log for what the operator has to fix: the provider is away, or is not as configured. */
export function logOidcFault(error: Error): void {
  const type = 'type' in error ? error.type : null
  if (type === 'CredentialsSignin' || type === 'JWTSessionError' || type === 'OAuthCallbackError') return
  const { err = error } = (error.cause ?? {}) as { err?: unknown }
  console.log(
    JSON.stringify({ level: 50, time: new Date().toISOString(), err: String(err), msg: 'sign-in with oidc failed' }),
  )
}
