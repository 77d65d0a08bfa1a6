import { and, eq, isNull, ne } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { pendingSignIns, sessions } from '#db/schema/index.ts'
import { recordSecurityEvent } from '../audit/record-security-event.ts'

type Ended = {
  readonly accountId: number
  readonly now: number
  /** The verb that ends them. */
  readonly verb: string
  /** Only this one. */
  readonly only?: string | null
  /** Every one but this. */
  readonly except?: string | null
}

/**
 * Signs the browsers of an account out, as part of a verb, and notes it in the security log; a sign-in that waits for its
 * second factor ends too, unless it is about one browser. Returns how many.
 */
export function endAccountSessions(tx: Reader, { accountId, now, verb, only, except }: Ended): number {
  const { changes } = tx
    .update(sessions)
    .set({ endedAt: now })
    .where(
      and(
        eq(sessions.accountId, accountId),
        isNull(sessions.endedAt),
        only == null ? undefined : eq(sessions.id, only),
        except == null ? undefined : ne(sessions.id, except),
      ),
    )
    .run()
  if (only == null) tx.delete(pendingSignIns).where(eq(pendingSignIns.accountId, accountId)).run()
  if (changes > 0) {
    recordSecurityEvent(tx, { at: now, kind: 'session-ended', accountId, verb, details: { sessions: changes } })
  }
  return changes
}
