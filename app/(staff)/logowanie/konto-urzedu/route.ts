import { oidcAddress } from '#app/_server/auth.ts'
import { oidcConfig } from '#app/_server/context.ts'
import { safeReturnPath } from '#domain/account/return-path.ts'

/** To the identity provider, by a plain form: `cel=polacz` of whoever links their account, else to sign in. */
export async function POST(request: Request): Promise<Response> {
  if (oidcConfig() === null) return new Response(null, { status: 404 })
  const form = await request.formData()
  const isLinking = form.get('cel') === 'polacz'
  const asked = form.get('callbackUrl')
  const goTo = isLinking ? '/panel/moje-konto' : safeReturnPath(typeof asked === 'string' ? asked : null)
  return Response.redirect(await oidcAddress({ goTo, isLinking }), 303)
}
