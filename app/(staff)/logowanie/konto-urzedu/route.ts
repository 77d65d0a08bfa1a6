import { oidcAddress } from '#app/_server/auth.ts'
import { oidcConfig } from '#app/_server/context.ts'
import { errandPages, type OidcErrand } from '#app/_server/oidc-errand.ts'
import { safeReturnPath } from '#domain/account/return-path.ts'

/** What a form says that whoever is signed in wants there; anything else signs in. */
const errands: Readonly<Record<string, OidcErrand['kind']>> = { polacz: 'link', potwierdz: 'prove' }

/** To the identity provider, by a plain form. */
export async function POST(request: Request): Promise<Response> {
  if (oidcConfig() === null) return new Response(null, { status: 404 })
  const form = await request.formData()
  const [purpose, asked] = [form.get('cel'), form.get('callbackUrl')]
  const errand = (typeof purpose === 'string' && Object.hasOwn(errands, purpose) && errands[purpose]) || null
  const goTo = errand === null ? safeReturnPath(typeof asked === 'string' ? asked : null) : errandPages[errand]
  return Response.redirect(await oidcAddress({ goTo, errand }), 303)
}
