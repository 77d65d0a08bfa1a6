import { createHash } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { idempotencyKeys } from '#db/schema/index.ts'
import type { Actor } from '#domain/actor.ts'
import { accountOf } from './account-of.ts'
import { canonicalJson } from './audit/canonical-json.ts'
import type { VerbName } from './define-verb.ts'
import type { Json } from './outcome.ts'

type Identity = Omit<typeof idempotencyKeys.$inferInsert, 'recordId' | 'createdAt'>

/**
 * What makes two requests the same: account, verb, key and content. `content` is the parsed input without its key.
 * null = this request is never a repetition: it has no key, or the portal itself acts.
 */
export function requestIdentity(
  actor: Actor,
  { verb, key, content }: { readonly verb: VerbName; readonly key: string | null; readonly content: object },
): Identity | null {
  const accountId = accountOf(actor)
  if (key === null || accountId === null) return null
  // Inputs of verbs are plain JSON; the interfaces of a body's blocks hide that from TypeScript.
  const json = canonicalJson(content as unknown as Json)
  return { accountId, verb, key, contentHash: createHash('sha256').update(json).digest('hex') }
}

/** The record that this request has made before; null = none. The caller looks whether it is still there. */
export function findByIdempotencyKey(tx: Reader, identity: Identity | null): number | null {
  if (identity === null) return null
  const { accountId, verb, key, contentHash } = idempotencyKeys
  const made = tx
    .select({ recordId: idempotencyKeys.recordId })
    .from(idempotencyKeys)
    .where(
      and(
        eq(accountId, identity.accountId),
        eq(key, identity.key),
        eq(verb, identity.verb),
        eq(contentHash, identity.contentHash),
      ),
    )
    .get()
  return made?.recordId ?? null
}

/** In the transaction that made the record. A request done again, because its record is gone, points at the new one. */
export function recordIdempotencyKey(tx: Reader, identity: Identity | null, recordId: number, now: number): void {
  if (identity === null) return
  const { accountId, verb, key, contentHash } = idempotencyKeys
  tx.insert(idempotencyKeys)
    .values({ ...identity, recordId, createdAt: now })
    .onConflictDoUpdate({ target: [accountId, key, verb, contentHash], set: { recordId, createdAt: now } })
    .run()
}
