import { eq } from 'drizzle-orm'
import type { Database, Reader } from '#db/client.ts'
import { accountRights, accounts } from '#db/schema/index.ts'
import { isProofTooOld } from '#domain/account/session-limits.ts'
import type { AccountActor, Actor, SystemActor, SystemReason } from '#domain/actor.ts'
import { Forbidden } from '#domain/errors.ts'
import { defaultLocale, type PublicLocale } from '#domain/locale.ts'

/** Nobody in particular, now, in the language of the address: all that a public query may know. */
export type PublicContext = { readonly db: Reader; readonly now: number; readonly locale: PublicLocale }

/** A member of staff whose account was active a moment ago. */
export type EditorContext = {
  readonly db: Database
  readonly now: number
  readonly actor: AccountActor
  /** When they last proved who they are, ms UTC: asked by verbs that are irreversible or powerful. */
  readonly provenAt: number
  /** How verbs do what two people stand behind; left out: it is proposed (decision 0163). */
  readonly twoPeople?: TwoPeople
}

/**
 * `proposing`: with these words beside the proposal. `trying`: what is done is taken back. `approved`: another person has
 * approved the proposal of the actor in this very transaction.
 */
type TwoPeople =
  | { readonly kind: 'proposing'; readonly why: string | null }
  | { readonly kind: 'trying' }
  | { readonly kind: 'approved'; readonly proposalId: number; readonly approvedBy: number }

/** The portal itself, for a named reason. */
export type SystemContext = { readonly db: Database; readonly now: number; readonly actor: SystemActor }

export type WriteContext = EditorContext | SystemContext

/** What a query of the staff may know: who asks, and nothing to write with. */
export type StaffContext = { readonly db: Reader; readonly now: number; readonly actor: AccountActor }

/** Verbs and queries of the staff take only contexts made here: an object put together elsewhere is refused. */
const made = new WeakSet<StaffContext | WriteContext>()

export function publicContext(db: Reader, now: number, locale: PublicLocale = defaultLocale): PublicContext {
  return { db, now, locale }
}

export function systemContext(db: Database, now: number, reason: SystemReason): SystemContext {
  const context: SystemContext = { db, now, actor: { kind: 'system', reason } }
  made.add(context)
  return context
}

/**
 * Throws Forbidden when the account does not exist or is disabled. Rights are read again each time. `provenAt` is that of the
 * session; left out where there is none: commands, the demonstration and tests are proven now.
 */
export function editorContext(db: Database, now: number, accountId: number, provenAt = now): EditorContext {
  const context: EditorContext = { db, now, actor: readActor(db, accountId), provenAt }
  made.add(context)
  return context
}

/** The same person, with what they say beside whatever a verb makes a proposal of. */
export function withWhy(context: EditorContext, why: string | null): EditorContext {
  return madeFrom(context, { twoPeople: { kind: 'proposing', why } })
}

/** The same person, for what is tried and taken back (dry-run.ts alone). */
export function tryingContext(context: EditorContext): EditorContext {
  return madeFrom(context, { twoPeople: { kind: 'trying' } })
}

/** The same person, who has just proved who they are (session/prove-again.ts alone). */
export function provenContext(context: EditorContext): EditorContext {
  return madeFrom(context, { provenAt: context.now })
}

/** Whether a verb that asks again would ask now. What the portal does by itself nobody is asked for. */
export function isProofOld(context: WriteContext): boolean {
  return 'provenAt' in context && isProofTooOld(context.provenAt, context.now)
}

/**
 * Whoever proposed something, for what the second person, whose proof counts, has just approved (services/proposal alone). Throws Forbidden when
 * the account is not active any more.
 */
export function approvedContext(
  { db, now, actor, provenAt }: EditorContext,
  { proposalId, proposedBy }: { readonly proposalId: number; readonly proposedBy: number },
): EditorContext {
  const twoPeople = { kind: 'approved', proposalId, approvedBy: actor.accountId } as const
  return madeFrom(editorContext(db, now, proposedBy, provenAt), { twoPeople })
}

function madeFrom(
  context: EditorContext,
  change: Partial<Pick<EditorContext, 'twoPeople' | 'provenAt'>>,
): EditorContext {
  requireMadeHere(context)
  const changed: EditorContext = { ...context, ...change }
  made.add(changed)
  return changed
}

/** What everyone may read, for a page of the panel that shows it. */
export function readerContextOf(context: StaffContext): PublicContext {
  requireMadeHere(context)
  return publicContext(context.db, context.now)
}

/**
 * The actor as it is at this moment: between the making of a context and its verb an administrator may have closed the
 * account or taken a right away (hashing a password takes its time). Throws Forbidden.
 */
export function currentActor(tx: Reader, actor: Actor): Actor {
  return actor.kind === 'account' ? readActor(tx, actor.accountId) : actor
}

function readActor(db: Reader, accountId: number): AccountActor {
  const account = db.select({ disabledAt: accounts.disabledAt }).from(accounts).where(eq(accounts.id, accountId)).get()
  if (!account || account.disabledAt !== null) throw new Forbidden('The account is not active')
  const held = db
    .select({ right: accountRights.right })
    .from(accountRights)
    .where(eq(accountRights.accountId, accountId))
    .all()
  return { kind: 'account', accountId, rights: new Set(held.map(({ right }) => right)) }
}

/** Throws TypeError: a forged context is a mistake of the code, not of a person. */
export function requireMadeHere(context: StaffContext | WriteContext): void {
  if (!made.has(context)) throw new TypeError('Verbs and staff queries take only contexts made by services/context.ts')
}
