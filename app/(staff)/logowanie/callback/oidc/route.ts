import { oidcCallback } from '#app/_server/auth.ts'
import { oidcConfig } from '#app/_server/context.ts'

/** The one route of next-auth: what the identity provider says of a browser is checked in app/_server/oidc.ts. */
export function GET(request: Request): Promise<Response> | Response {
  return oidcConfig() === null ? new Response(null, { status: 404 }) : oidcCallback(request)
}
