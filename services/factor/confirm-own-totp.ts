import type { EditorContext } from '../context.ts'
import type { VerbResult } from '../outcome.ts'
import { confirmTotp } from './confirm-totp.ts'
import { readFactorKey } from './factor-key.ts'
import { findTotpSecret } from './factor-queries.ts'
import { firstRecoveryCodes } from './first-recovery-codes.ts'
import { openSecret } from './seal-secret.ts'
import { matchingStep } from './totp.ts'

type Confirmed = {
  /** To be shown once; null = the account has codes that still work. */
  readonly codes: readonly string[] | null
}

/** Switches the codes of the app on with the first of them: whoever cannot make one must not lock themselves out. */
export function confirmOwnTotp(
  context: EditorContext,
  { code, dataDir }: { code: string; dataDir: string },
): VerbResult<Confirmed> {
  const { db, now, actor } = context
  const { accountId } = actor
  const begun = findTotpSecret(db, accountId)
  if (begun?.confirmedAt !== null) return refusedFor('not-begun')
  const secret = openSecret(readFactorKey(dataDir), begun.sealedSecret, { accountId })
  if (!secret) return refusedFor('key-lost')
  if (code.trim() === '') return refusedFor('missing')
  const step = matchingStep(secret, { typed: code, lastStep: null, now })
  if (step === null) return refusedFor('wrong')

  const { codes, codeHashes } = firstRecoveryCodes(db, accountId)
  const result = confirmTotp(context, { accountId, sealedSecret: begun.sealedSecret, step, codeHashes })
  return result.ok ? { ok: true, value: { codes } } : result
}

function refusedFor(key: string): { ok: false; issues: { field: string; key: string }[] } {
  return { ok: false, issues: [{ field: 'code', key }] }
}
