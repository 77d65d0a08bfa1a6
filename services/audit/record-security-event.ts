import type { Reader } from '#db/client.ts'
import { securityLog } from '#db/schema/index.ts'
import { storageErrorCode } from '#db/storage-error-code.ts'
import type { SecurityEventKind } from '#domain/audit/security-event-kind.ts'
import type { EditorContext, WriteContext } from '../context.ts'
import type { Json } from '../outcome.ts'
import { retryWhileBusy } from '../retry-while-busy.ts'
import { canonicalJson } from './canonical-json.ts'

type SecurityEvent = {
  readonly at: number
  readonly kind: SecurityEventKind
  readonly accountId: number | null
  readonly verb: string | null
  readonly details: Json
}

/** A refusal is written in a transaction of its own: what it records rolled another one back. */
export function recordSecurityEvent(db: Reader, { at, details, ...event }: SecurityEvent): void {
  db.insert(securityLog)
    .values({ recordedAt: at, details: canonicalJson(details), ...event })
    .run()
}

/** Somebody tried a verb without the right to it. */
export function recordForbiddenVerb({ db, now, actor }: WriteContext, verb: string): void {
  recordRefused(db, {
    at: now,
    verb,
    accountId: actor.kind === 'account' ? actor.accountId : null,
    details: actor.kind === 'system' ? { systemReason: actor.reason } : {},
  })
}

/** Somebody asked for a page or a route of the panel that is not for them. */
export function recordForbiddenAddress({ db, now, actor }: EditorContext, path: string): void {
  const kept = path.slice(0, MAX_PATH)
  recordRefused(db, { at: now, verb: null, accountId: actor.accountId, details: { path: kept } })
}

/** A refusal stays one also while the disk has no room for its row. */
function recordRefused(db: Reader, event: Omit<SecurityEvent, 'kind'>): void {
  try {
    recordSecurityEvent(db, { kind: 'refused', ...event })
  } catch (error) {
    const code = storageErrorCode(error)
    if (code === null) throw error
    // Whoever was refused need not wait until the row can be written.
    if (code === 'storage-busy')
      retryWhileBusy(() => recordSecurityEvent(db, { kind: 'refused', ...event })).catch(() => {})
  }
}

const MAX_PATH = 200
