import 'server-only'
import { headers } from 'next/headers'
import { PROOF_FIELD } from '#components/form/proof-names.ts'
import type { Issue } from '#domain/issue.ts'
import { isProofOld } from '#services/context.ts'
import { proveAgain } from '#services/session/prove-again.ts'
import type { Staff } from './staff.ts'

type Proven =
  | { readonly ok: true; readonly staff: Staff; readonly isNew: boolean }
  | { readonly ok: false; readonly issue: Issue }

/** Takes the password that came with a form as the proof that its verb asks for; what came without need is not looked at. */
export async function provenStaff(staff: Staff, form: FormData): Promise<Proven> {
  const [, password] = [...form].find(([name]) => name.startsWith(PROOF_FIELD)) ?? []
  if (typeof password !== 'string' || password === '' || !isProofOld(staff.context))
    return { ok: true, staff, isNew: false }
  const proven = await proveAgain(staff.context, {
    sessionId: staff.session.sessionId,
    clientAddress: (await headers()).get('x-komunikat-client') ?? '',
    proof: { kind: 'password', password },
  })
  return proven.ok ? { ok: true, staff: { ...staff, context: proven.context }, isNew: true } : proven
}
