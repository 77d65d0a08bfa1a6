import type { Reader } from '#db/client.ts'
import type { SecurityEventKind } from '#domain/audit/security-event-kind.ts'
import { tellPerson } from '../account/tell-person.ts'
import { recordSecurityEvent } from '../audit/record-security-event.ts'

/** Which of the factors; where the log says more than that one was changed. */
export type FactorName = 'totp' | 'passkey' | 'recovery-codes' | 'all'

type FactorChange = {
  readonly accountId: number
  readonly now: number
  readonly kind: Extract<SecurityEventKind, 'factor-added' | 'factor-removed'>
  readonly factor: FactorName
  readonly verb: string
  /** The account of whoever lifts all of somebody else's; left out: their owner, or nobody with an account. */
  readonly by?: number | null
}

/** Somebody's factors changed: whoever looks for a stolen account looks for this, and its owner is told. */
export function recordFactorChange(tx: Reader, { accountId, now, kind, factor, verb, by = null }: FactorChange): void {
  recordSecurityEvent(tx, { at: now, kind, accountId, verb, details: { factor } })
  tellPerson(tx, { accountId, kind: factor === 'all' ? 'factors-lifted' : kind, at: now, by })
}
