import type { Reader } from '#db/client.ts'
import type { SecurityEventKind } from '#domain/audit/security-event-kind.ts'
import { recordSecurityEvent } from '../audit/record-security-event.ts'

/** Which of the factors; where the log says more than that one was changed. */
export type FactorName = 'totp' | 'passkey' | 'recovery-codes' | 'all'

type FactorChange = {
  readonly accountId: number
  readonly now: number
  readonly kind: Extract<SecurityEventKind, 'factor-added' | 'factor-removed'>
  readonly factor: FactorName
  readonly verb: string
}

/** Somebody's factors changed: whoever looks for a stolen account looks for this. */
export function recordFactorChange(tx: Reader, { accountId, now, kind, factor, verb }: FactorChange): void {
  recordSecurityEvent(tx, { at: now, kind, accountId, verb, details: { factor } })
}
