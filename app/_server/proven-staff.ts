import 'server-only'
import { headers } from 'next/headers'
import { PROOF_FIELD, PROOF_PASSKEY } from '#components/form/proof-names.ts'
import { passkeyPlace } from '#domain/account/passkey-place.ts'
import type { Issue } from '#domain/issue.ts'
import { isProofOld } from '#services/context.ts'
import { type Proof, proveAgain } from '#services/session/prove-again.ts'
import { siteUrl } from './context.ts'
import type { Staff } from './staff.ts'

type Proven =
  /** `isGiven`: there is a proof that is young, and the form had asked for one. */
  | { readonly ok: true; readonly staff: Staff; readonly isGiven: boolean }
  | { readonly ok: false; readonly issue: Issue }

/**
 * Takes what came with a form, a password or what a key has signed, as the proof that its verb asks for. What came without
 * need is not looked at: the proof was given in another tab.
 */
export async function provenStaff(staff: Staff, form: FormData): Promise<Proven> {
  if (!isProofOld(staff.context)) return { ok: true, staff, isGiven: isAskedIn(form) }
  const proof = proofIn(form)
  if (proof === null) return { ok: true, staff, isGiven: false }
  const proven = await proveAgain(staff.context, {
    sessionId: staff.session.sessionId,
    clientAddress: (await headers()).get('x-komunikat-client') ?? '',
    proof,
  })
  return proven.ok ? { ok: true, staff: { ...staff, context: proven.context }, isGiven: true } : proven
}

function isAskedIn(form: FormData): boolean {
  return [...form.keys()].some((name) => name.startsWith(PROOF_FIELD))
}

/** The key first: a browser may have filled the password in by itself. */
function proofIn(form: FormData): Proof | null {
  const answer = form.get(PROOF_PASSKEY)
  if (typeof answer === 'string' && answer !== '') {
    const place = passkeyPlace(siteUrl())
    return place && { kind: 'passkey', answer, place }
  }
  const [, password] = [...form].find(([name]) => name.startsWith(PROOF_FIELD)) ?? []
  return typeof password === 'string' && password !== '' ? { kind: 'password', password } : null
}
