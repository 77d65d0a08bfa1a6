import { createHash } from 'node:crypto'
import type { Reader } from '#db/client.ts'
import { auditLog } from '#db/schema/index.ts'
import type { Actor } from '#domain/actor.ts'
import type { Effect } from '../outcome.ts'
import { canonicalJson } from './canonical-json.ts'

type Entry = Pick<Effect, 'subject' | 'details'> & { readonly at: number; readonly verb: string; readonly actor: Actor }

/** Writes the audit entry of a verb, in its transaction. The hash covers the whole entry, so it can be checked and chained. */
export function recordAudit(tx: Reader, { at, verb, actor, subject, details }: Entry): { readonly number: number } {
  const who =
    actor.kind === 'account'
      ? { actorId: actor.accountId, systemReason: null }
      : { actorId: null, systemReason: actor.reason }
  const text = canonicalJson(details)
  const contentHash = auditHash({ at, verb, ...who, subject, details })
  return tx
    .insert(auditLog)
    .values({
      recordedAt: at,
      verb,
      ...who,
      subjectKind: subject.kind,
      subjectId: subject.id,
      details: text,
      contentHash,
    })
    .returning({ number: auditLog.number })
    .get()
}

type Hashed = Pick<Entry, 'at' | 'verb' | 'subject' | 'details'> & {
  readonly actorId: number | null
  readonly systemReason: string | null
}

/** SHA-256 of an entry of the audit log, in hexadecimal. */
export function auditHash({ at, verb, actorId, systemReason, subject, details }: Hashed): string {
  return createHash('sha256').update(canonicalJson({ at, verb, actorId, systemReason, subject, details })).digest('hex')
}
