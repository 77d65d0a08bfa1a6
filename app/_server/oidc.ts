import 'server-only'
import type { NextAuthConfig } from 'next-auth'
import type { OIDCConfig } from 'next-auth/providers'
import { isOfDomain, type OidcClaims, type OidcConfig } from '#domain/oidc/oidc-config.ts'
import { type EditorContext, isProofOld } from '#services/context.ts'
import { linkOidc } from '#services/oidc/link-oidc.ts'
import type { signInWithOidc } from '#services/oidc/sign-in-with-oidc.ts'
import { retryWhileBusy } from '#services/retry-while-busy.ts'
import type { SignInPlace } from '#services/session/open-session.ts'

/** Its name among the providers of next-auth, and in the one address it answers: /logowanie/callback/oidc. */
export const OIDC = 'oidc'

/**
 * Any provider of OpenID Connect, found by its discovery document. next-auth checks state, nonce, PKCE, issuer and audience;
 * what a standard provider says of an address stands in its userinfo (OpenID Connect Core, 5.4).
 */
export function oidcProvider({ issuer, clientId, clientSecret }: OidcConfig): OIDCConfig<OidcClaims> {
  return {
    id: OIDC,
    name: OIDC,
    type: 'oidc',
    issuer,
    clientId,
    clientSecret,
    checks: ['pkce', 'state', 'nonce'],
    authorization: { params: { scope: 'openid email' } },
    idToken: false,
    profile: ({ sub }) => ({ id: sub }),
  }
}

/** Why somebody who came back from the provider is not let in, as it is in the address of the page that says so. */
export type OidcRefusal = 'niepolaczone' | 'obca-domena' | 'zajete' | 'sesja' | 'potwierdzenie' | 'za-duzo-prob'

type Entrance = {
  readonly oidc: OidcConfig
  /** Starts the session of whoever linked this account of the provider. */
  readonly signIn: (who: Parameters<typeof signInWithOidc>[1]) => ReturnType<typeof signInWithOidc>
  readonly place: () => Promise<SignInPlace>
  /** They are in: the browser gets its new mark. */
  readonly entered: (place: SignInPlace) => Promise<void>
  /** Whoever asked to link their account: `ended` = their session is over by now; null = nobody, they sign in. */
  readonly linking: () => Promise<EditorContext | 'ended' | null>
}

type SignInCallback = NonNullable<NonNullable<NextAuthConfig['callbacks']>['signIn']>

/** What becomes of somebody whose token was checked: signed in (their session's token is then the user's), linked, or told why not. */
export function oidcSignIn({ oidc, signIn, place, entered, linking }: Entrance): SignInCallback {
  return async ({ user, account, profile }) => {
    if (account?.provider !== OIDC) return true
    const identity = { issuer: oidc.issuer, subject: account.providerAccountId }
    const who = await linking()
    if (!isOfDomain(profile as OidcClaims, oidc.allowedDomain)) return refusal('obca-domena', who)
    if (who === 'ended') return refusal('sesja', who)
    if (who !== null) {
      if (isProofOld(who)) return refusal('potwierdzenie', who)
      const linked = await retryWhileBusy(() => linkOidc(who, { accountId: who.actor.accountId, ...identity }))
      return linked.ok ? '/panel/moje-konto?komunikat=oidc-linked' : refusal('zajete', who)
    }
    const from = await place()
    const result = await signIn({ ...identity, ...from })
    if (!result.ok) return refusal(result.reason === 'too-many' ? 'za-duzo-prob' : 'niepolaczone', who)
    await entered(from)
    user.sessionToken = result.token
    return true
  }
}

/** To where they came from: the way in, or the question about linking. */
function refusal(reason: OidcRefusal, who: EditorContext | 'ended' | null): string {
  return `${who === null || who === 'ended' ? '/logowanie' : '/logowanie/polacz'}?urzad=${reason}`
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
