import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { z } from 'zod'

const base64url = z
  .string()
  .regex(/^[\w-]+$/)
  .max(12_000)

const answer = { id: base64url, rawId: base64url, type: z.literal('public-key') }

const added = z.object({
  ...answer,
  response: z.object({ clientDataJSON: base64url, attestationObject: base64url }),
})

const signed = z.object({
  ...answer,
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url.nullish(),
  }),
})

/** What a browser sent of a key that its device made; null = no such thing. */
export function readAddedPasskey(text: string): RegistrationResponseJSON | null {
  const parsed = read(added, text)
  return parsed && { ...parsed, clientExtensionResults: {} }
}

/** What a device has signed; null = no such thing. */
export function readSignedAnswer(text: string): AuthenticationResponseJSON | null {
  const parsed = read(signed, text)
  if (!parsed) return null
  const { userHandle, ...response } = parsed.response
  return { ...parsed, response: { ...response, ...(userHandle && { userHandle }) }, clientExtensionResults: {} }
}

function read<Shape>(shape: z.ZodType<Shape>, text: string): Shape | null {
  try {
    return shape.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}
