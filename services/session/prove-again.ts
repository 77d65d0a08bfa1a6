import { eq } from 'drizzle-orm'
import type { Database, Reader } from '#db/client.ts'
import { sessions } from '#db/schema/index.ts'
import { writeTransaction } from '#db/write-transaction.ts'
import type { PasskeyPlace } from '#domain/account/passkey-place.ts'
import { MAX_PASSWORD } from '#domain/account/password-issues.ts'
import { minutesToWait } from '#domain/account/sign-in-limits.ts'
import type { Issue } from '#domain/issue.ts'
import { requireAccount } from '../account/account-queries.ts'
import { verifyPassword } from '../account/password.ts'
import { recordSecurityEvent } from '../audit/record-security-event.ts'
import { type EditorContext, provenContext } from '../context.ts'
import { type OidcProof, oidcProofFault } from '../oidc/oidc-proof.ts'
import { checkPasskey } from '../passkey/prove-with-passkey.ts'
import { retryWhileBusy } from '../retry-while-busy.ts'
import { attemptSucceeded, beginAttempt } from './sign-in-failures.ts'

/** What each kind of proof consists of. */
type Parts = {
  password: { readonly password: string }
  /** `answer`: JSON of the browser, of what a device has signed. */
  passkey: { readonly answer: string; readonly place: PasskeyPlace }
  oidc: OidcProof
}
type ProofOf<Kind extends keyof Parts> = { [K in Kind]: { readonly kind: K } & Parts[K] }[Kind]

/** By what somebody shows that they are still who signed in. */
export type Proof = ProofOf<keyof Parts>

type Account = ReturnType<typeof requireAccount>
type Asking = {
  readonly db: Database
  readonly account: Account
  readonly sessionId: string
  readonly now: number
}

/** Issue key of a proof that is not right, and what the log says of it besides. */
type Fault = { readonly key: 'wrong' | 'wrong-key' | 'foreign' | 'stale'; readonly reason: string | null }

/** Asked in the transaction of the proof: between the look and the answer an administrator may have taken away what proves. */
type Verdict = (tx: Reader) => Fault | null

/** One check for each kind of proof: what is wrong with it. It may take its time. */
const checks: { readonly [Kind in keyof Parts]: (asking: Asking, proof: ProofOf<Kind>) => Promise<Verdict> } = {
  password: async ({ account }, { password }) => {
    const isTheirs = await verifyPassword(account.passwordHash, password.length <= MAX_PASSWORD ? password : '')
    return (tx) =>
      isTheirs && requireAccount(tx, account.id).passwordHash === account.passwordHash
        ? null
        : { key: 'wrong', reason: null }
  },
  passkey: async ({ db, account, now }, proof) => {
    const verdict = await checkPasskey({ db, accountId: account.id, now }, proof)
    return (tx) => {
      const use = verdict(tx)
      return use.ok ? null : { key: 'wrong-key', reason: use.reason }
    }
  },
  oidc:
    async ({ account, sessionId, now }, proof) =>
    (tx) => {
      const key = oidcProofFault(tx, proof, { accountId: account.id, sessionId, now })
      return key && { key, reason: `oidc-${key}` }
    },
}

function check<Kind extends keyof Parts>(asking: Asking, proof: ProofOf<Kind>): Promise<Verdict> {
  return checks[proof.kind](asking, proof)
}

type Asked = { readonly sessionId: string; readonly clientAddress: string; readonly proof: Proof }
type Proven = { readonly ok: true; readonly context: EditorContext } | { readonly ok: false; readonly issue: Issue }

/**
 * Asks again who sits there, before what is irreversible or powerful (a verb that `asksAgain`). The session remembers it
 * for PROOF_LASTS_MS. Guessing is slowed as at sign-in, for this session alone, and each failure is in the security log.
 * Issue keys: `wrong`, `wrong-key`, `too-many-tries` (minutes); of a proof by an identity provider `foreign` and `stale` too.
 * Throws NotFound; Busy.
 */
export async function proveAgain(context: EditorContext, { sessionId, clientAddress, proof }: Asked): Promise<Proven> {
  const { db, now, actor } = context
  const account = requireAccount(db, actor.accountId)
  const attempt = { account: account.email, accountId: account.id, clientAddress, sessionId }
  const begun = await retryWhileBusy(() => beginAttempt(db, attempt, now))
  if (begun.wait > 0) return failed('too-many-tries', { minutes: minutesToWait(begun.wait) })
  const verdict = await check({ db, account, sessionId, now }, proof)
  return retryWhileBusy(() =>
    writeTransaction(db, (tx): Proven => {
      const fault = verdict(tx)
      if (fault !== null) {
        const details = { from: clientAddress, by: proof.kind, ...(fault.reason !== null && { reason: fault.reason }) }
        recordSecurityEvent(tx, { at: now, kind: 'proof-failed', accountId: account.id, verb: null, details })
        return failed(fault.key)
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
