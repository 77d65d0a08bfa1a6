import 'server-only'
import { headers } from 'next/headers'
import { PROOF_FIELD } from '#components/form/proof-names.ts'
import type { Issue } from '#domain/issue.ts'
import { isProofOld } from '#services/context.ts'
import { proveAgain } from '#services/session/prove-again.ts'
import type { Staff } from './staff.ts'

type Proven =
  /** `isGiven`: there is a proof that is young, and the form had asked for one. */
  | { readonly ok: true; readonly staff: Staff; readonly isGiven: boolean }
  | { readonly ok: false; readonly issue: Issue }

/**
 * Takes the password that came with a form as the proof that its verb asks for. What came without need is not looked at: the
 * proof was given in another tab.
 */
export async function provenStaff(staff: Staff, form: FormData): Promise<Proven> {
  const [, password] = [...form].find(([name]) => name.startsWith(PROOF_FIELD)) ?? []
  if (!isProofOld(staff.context)) return { ok: true, staff, isGiven: password !== undefined }
  if (typeof password !== 'string' || password === '') return { ok: true, staff, isGiven: false }
  const proven = await proveAgain(staff.context, {
    sessionId: staff.session.sessionId,
    clientAddress: (await headers()).get('x-komunikat-client') ?? '',
    proof: { kind: 'password', password },
  })
  return proven.ok ? { ok: true, staff: { ...staff, context: proven.context }, isGiven: true } : proven
}
