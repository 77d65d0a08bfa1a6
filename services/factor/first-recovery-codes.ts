import type { Reader } from '#db/client.ts'
import { countRecoveryCodes, newRecoveryCodes, recoveryCodeHash } from './recovery-codes.ts'

type NewCodes = {
  /** To be shown once; null = none were made. */
  readonly codes: readonly string[] | null
  /** To be kept. */
  readonly codeHashes: readonly string[]
}

/** Ten new codes for an account and what is kept of them. */
export function codesFor(accountId: number): NewCodes & { readonly codes: readonly string[] } {
  const codes = newRecoveryCodes()
  return { codes, codeHashes: codes.map((code) => recoveryCodeHash(accountId, code)) }
}

/** The same with the first factor; none for whoever has codes that work. */
export function firstRecoveryCodes(db: Reader, accountId: number): NewCodes {
  const left = countRecoveryCodes(db, accountId)?.left ?? 0
  return left > 0 ? { codes: null, codeHashes: [] } : codesFor(accountId)
}
