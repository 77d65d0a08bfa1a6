import { eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { sessions } from '#db/schema/index.ts'
import { writeTransaction } from '#db/write-transaction.ts'
import { MAX_PASSWORD } from '#domain/account/password-issues.ts'
import { minutesToWait } from '#domain/account/sign-in-limits.ts'
import type { Issue } from '#domain/issue.ts'
import { requireAccount } from '../account/account-queries.ts'
import { verifyPassword } from '../account/password.ts'
import { recordSecurityEvent } from '../audit/record-security-event.ts'
import { type EditorContext, provenContext } from '../context.ts'
import { type OidcProof, oidcProofFault } from '../oidc/oidc-proof.ts'
import { retryWhileBusy } from '../retry-while-busy.ts'
import { attemptSucceeded, beginAttempt } from './sign-in-failures.ts'

/** By what somebody shows that they are still who signed in. */
type Proof = { readonly kind: 'password'; readonly password: string } | ({ readonly kind: 'oidc' } & OidcProof)

type Fault = 'wrong' | 'foreign' | 'stale'

type Session = { readonly account: ReturnType<typeof requireAccount>; readonly sessionId: string; readonly now: number }

/** One check for each kind of proof. What takes its time comes first; whether it is right is asked in the transaction. */
async function check(proof: Proof, { account, sessionId, now }: Session): Promise<(tx: Reader) => Fault | null> {
  if (proof.kind === 'oidc') return (tx) => oidcProofFault(tx, proof, { accountId: account.id, sessionId, now })
  const { password } = proof
  const isTheirs = await verifyPassword(account.passwordHash, password.length <= MAX_PASSWORD ? password : '')
  // Between the look and the answer an administrator may have taken the password away.
  return (tx) => (isTheirs && requireAccount(tx, account.id).passwordHash === account.passwordHash ? null : 'wrong')
}

type Asked = { readonly sessionId: string; readonly clientAddress: string; readonly proof: Proof }
type Proven = { readonly ok: true; readonly context: EditorContext } | { readonly ok: false; readonly issue: Issue }

/**
 * Asks again who sits there, before what is irreversible or powerful (a verb that `asksAgain`). The session remembers it
 * for PROOF_LASTS_MS. Guessing is slowed as at sign-in, for this session alone, and each failure is in the security log.
 * Issue keys: `wrong`, `too-many-tries` (minutes); of a proof by an identity provider `foreign` and `stale` too. Throws NotFound; Busy.
 */
export async function proveAgain(context: EditorContext, { sessionId, clientAddress, proof }: Asked): Promise<Proven> {
  const { db, now, actor } = context
  const account = requireAccount(db, actor.accountId)
  const attempt = { account: account.email, accountId: account.id, clientAddress, sessionId }
  const begun = await retryWhileBusy(() => beginAttempt(db, attempt, now))
  if (begun.wait > 0) return failed('too-many-tries', { minutes: minutesToWait(begun.wait) })
  const faultIn = await check(proof, { account, sessionId, now })
  return retryWhileBusy(() =>
    writeTransaction(db, (tx): Proven => {
      const fault = faultIn(tx)
      if (fault !== null) {
        const details = {
          from: clientAddress,
          by: proof.kind,
          ...(proof.kind === 'oidc' && { reason: `oidc-${fault}` }),
        }
        recordSecurityEvent(tx, { at: now, kind: 'proof-failed', accountId: account.id, verb: null, details })
        return failed(fault)
      }
      attemptSucceeded(tx, attempt, begun)
      tx.update(sessions).set({ provenAt: now }).where(eq(sessions.id, sessionId)).run()
      return { ok: true, context: provenContext(context) }
    }),
  )
}

function failed(key: string, context?: Issue['context']): Proven {
  return { ok: false, issue: { field: 'proof', key, ...(context && { context }) } }
}
