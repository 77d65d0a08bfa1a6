import type { Reader } from '#db/client.ts'
import { securityLog } from '#db/schema/index.ts'
import type { SecurityEventKind } from '#db/schema/logs.ts'
import type { EditorContext, WriteContext } from '../context.ts'
import type { Json } from '../outcome.ts'
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
export function recordRefusal({ db, now, actor }: WriteContext, verb: string): void {
  recordSecurityEvent(db, {
    at: now,
    kind: 'refused',
    verb,
    accountId: actor.kind === 'account' ? actor.accountId : null,
    details: actor.kind === 'system' ? { systemReason: actor.reason } : {},
  })
}

/** Somebody asked for a page or a route of the panel that is not for them. */
export function recordRefusedAddress({ db, now, actor }: EditorContext, path: string): void {
  const kept = path.slice(0, MAX_PATH)
  recordSecurityEvent(db, { at: now, kind: 'refused', verb: null, accountId: actor.accountId, details: { path: kept } })
}

const MAX_PATH = 200
