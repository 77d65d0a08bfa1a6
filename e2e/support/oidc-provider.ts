import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

/** Claims of the people it knows, by their `sub`. */
type People = Readonly<
  Record<string, { readonly email?: string; readonly email_verified?: boolean; readonly name?: string }>
>

export type TestProvider = {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Who signs in there from now on, in a browser that it does not know. */
  readonly become: (sub: string) => void
  readonly stop: () => Promise<void>
}

const CLIENT = { clientId: 'komunikat', clientSecret: 'sekret-klienta-na-czas-testu' }

/** A real provider of OpenID Connect on loopback that asks nobody anything; PKCE is compulsory, as the best practice says. */
export async function startOidcProvider({
  redirectUri,
  people,
}: {
  readonly redirectUri: string
  readonly people: People
}): Promise<TestProvider> {
  let current = Object.keys(people)[0] ?? ''
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider: Provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.clientId,
        client_secret: CLIENT.clientSecret,
        redirect_uris: [redirectUri],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    pkce: { required: () => true },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    cookies: { keys: ['klucz-na-czas-testu'] },
    findAccount: (_: unknown, sub: string) => ({ accountId: sub, claims: () => ({ sub, ...people[sub] }) }),
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    features: { devInteractions: { enabled: false } },
    loadExistingGrant: async ({ oidc }: { oidc: { session?: { accountId?: string } } }) => {
      const grant = new provider.Grant({ clientId: CLIENT.clientId, accountId: oidc.session?.accountId })
      grant.addOIDCScope('openid email profile')
      await grant.save()
      return grant
    },
  })
  const answer = provider.callback()
  server.on('request', async (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return answer(request, response)
    await provider.interactionDetails(request, response)
    await provider.interactionFinished(request, response, { login: { accountId: current } })
  })
  return {
    issuer,
    ...CLIENT,
    become: (sub) => {
      current = sub
    },
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
