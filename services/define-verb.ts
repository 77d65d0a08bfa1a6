import type { z } from 'zod'
import type { Reader } from '#db/client.ts'
import { writeTransaction } from '#db/write-transaction.ts'
import type { Actor } from '#domain/actor.ts'
import { Forbidden, ProofNeeded } from '#domain/errors.ts'
import type { Issue } from '#domain/issue.ts'
import { toIssue } from '#domain/zod-issue.ts'
import { voidApprovals } from './article/approvals.ts'
import { requireInScope } from './article/in-scope.ts'
import { keepSteps } from './article/snapshots/keep-snapshots.ts'
import { recordAudit } from './audit/record-audit.ts'
import { recordForbiddenVerb } from './audit/record-security-event.ts'
import { recordPublicChange } from './changes/record-public-change.ts'
import { currentActor, type EditorContext, isProofOld, requireMadeHere, type WriteContext } from './context.ts'
import { dryRun } from './dry-run.ts'
import { finishWork } from './finish-work.ts'
import { readLockVersion } from './lock-version.ts'
import { queueMailOfVerb } from './mail/mail-of-verbs.ts'
import type { Effect, Json, Outcome, VerbResult } from './outcome.ts'
import { keepProposal, requireApproved } from './proposal/keep-proposal.ts'
import { splitInput } from './proposal/sealed-input.ts'
import { readFourEyes } from './setting/four-eyes.ts'

export type VerbScope = {
  readonly tx: Reader
  readonly now: number
  readonly actor: Actor
  /** The second person, where the actor proposed this and another account approved it; null = nobody was asked. */
  readonly approvedBy: number | null
}

export type VerbName = `${string}.${string}`

type VerbDefinition<Input extends z.ZodType, Subject, Value> = {
  /** `noun.verb`, as it stands in the audit log and in the permission table. */
  readonly name: VerbName
  readonly input: Input
  /** Reads what the verb is about, as far as this actor sees it. Throws NotFound. */
  readonly load: (scope: VerbScope, input: z.output<Input>) => Subject
  readonly allow: (actor: Actor, subject: Subject) => boolean
  readonly run: (scope: VerbScope, input: z.output<Input>, subject: Subject) => Outcome<Value>
  /**
   * While two people are asked for, a person proposes this and another one lets it happen (services/proposal); a
   * function: only where it says so.
   */
  readonly fourEyes?: 'proposal' | ((scope: VerbScope, input: z.output<Input>) => boolean)
  /** Fields that a proposal forgets once it is settled, and the audit log never has (services/proposal/sealed-input.ts). */
  readonly sealed?: readonly (keyof z.input<Input> & string)[]
  /** Irreversible or powerful: whoever does it has proved within PROOF_LASTS_MS who they are (asks-again.test.ts lists them). */
  readonly asksAgain?: true
}

type Verb<Input extends z.ZodType, Value> = {
  (context: WriteContext, input: z.input<Input>): VerbResult<Value>
  readonly verbName: VerbName
  /** Whether there is anything that it only proposes. */
  readonly isProposable: boolean
  /** Whether it wants a proof of who does it that is not old. */
  readonly asksAgain: boolean
}

/** Carries a refusal out of the transaction, so that nothing of it stays. */
class RolledBack extends Error {
  readonly issues: readonly Issue[]
  constructor(issues: readonly Issue[]) {
    super('refused')
    this.issues = issues
  }
}

/**
 * The one shape of a write: parse → one immediate transaction { rights again → load → allow → proof → run → audit → finish → register of changes } → answer.
 * What is not for the actor to see (article/article-scope.ts) is not there: NotFound, before it is written or after.
 * What two people stand behind is proposed instead, and done by their approval (decision 0163).
 * All of it happens or nothing does; a verb says what it changed, and what follows from that is done for it
 * (finish-work.ts), the text of an article that took a step is kept as it is then, and whom it concerns is written to. A refusal for lack of rights is recorded in the security log, outside the
 * transaction it rolled back.
 * Returns what a person can fix as issues. Throws NotFound, Forbidden, Conflict; ProofNeeded (decision 0180); Busy when another process is writing
 * (nothing happened, whoever can wait tries again); DatabaseReplaced.
 */
export function defineVerb<Input extends z.ZodType, Subject, Value>(
  definition: VerbDefinition<Input, Subject, Value>,
): Verb<Input, Value> {
  const verb = (context: WriteContext, raw: z.input<Input>): VerbResult<Value> => {
    requireMadeHere(context)
    const parsed = definition.input.safeParse(raw)
    if (!parsed.success) return { ok: false, issues: parsed.error.issues.map(toIssue) }
    try {
      return writeTransaction(context.db, (tx) => perform(definition, context, tx, { parsed: parsed.data, raw }))
    } catch (error) {
      if (error instanceof RolledBack) return { ok: false, issues: error.issues }
      if (error instanceof Forbidden) recordForbiddenVerb(context, definition.name)
      throw error
    }
  }
  const { name: verbName, fourEyes, asksAgain = false } = definition
  return Object.assign(verb, { verbName, isProposable: fourEyes !== undefined, asksAgain })
}

type Given<Input extends z.ZodType> = { readonly parsed: z.output<Input>; readonly raw: z.input<Input> }

function perform<Input extends z.ZodType, Subject, Value>(
  definition: VerbDefinition<Input, Subject, Value>,
  context: WriteContext,
  tx: Reader,
  { parsed: input, raw }: Given<Input>,
): VerbResult<Value> {
  const { name, load, allow, run } = definition
  const { now } = context
  const actor = currentActor(tx, context.actor)
  const twoPeople = 'twoPeople' in context ? context.twoPeople : undefined
  const approval = twoPeople?.kind === 'approved' ? twoPeople : null
  const scope: VerbScope = { tx, now, actor, approvedBy: approval?.approvedBy ?? null }
  const subject = load(scope, input)
  if (!allow(actor, subject)) throw new Forbidden(`${name} is not for this actor`)
  if (definition.asksAgain && twoPeople?.kind !== 'trying' && isProofOld(context)) {
    throw new ProofNeeded(`${name} asks again who does it`)
  }
  if (approval) requireApproved(tx, approval, name)
  if (twoPeople?.kind !== 'trying' && !approval && isProposed(definition, scope, input)) {
    return propose(context, { name, raw, sealed: definition.sealed ?? [], run: () => run(scope, input, subject) })
  }
  const outcome = run(scope, input, subject)
  if (outcome.kind === 'refused') throw new RolledBack(outcome.issues)
  if (outcome.kind === 'unchanged') return { ok: true, value: outcome.value }
  const { value, effect } = outcome
  requireInScope(scope, numbersOfArticles(effect))
  const voided = voidApprovals(tx, effect.changed, now)
  const details = withPeople(effect.details, { voided, approval })
  const audit = outcome.kind === 'done' ? recordAudit(tx, { at: now, verb: name, actor, ...effect, details }) : null
  finishWork(tx, effect, now)
  // After search knows what readers may open now: nothing else is told.
  if (audit) recordPublicChange(tx, { verb: name, now, actor, approvedBy: scope.approvedBy, effect, audit })
  keepSteps(scope, name, effect.changed)
  queueMailOfVerb(scope, { verb: name, effect, voided })
  return { ok: true, value: isMaker(value) ? value(lockVersionOf(tx, effect)) : value }
}

/** Two people are asked for, and this is a person who asks a verb of those that are proposed. The portal itself proposes nothing. */
function isProposed<Input extends z.ZodType>(
  { fourEyes }: Pick<VerbDefinition<Input, unknown, unknown>, 'fourEyes'>,
  scope: VerbScope,
  input: z.output<Input>,
): boolean {
  if (fourEyes === undefined || scope.actor.kind !== 'account' || !readFourEyes(scope.tx)) return false
  return fourEyes === 'proposal' || fourEyes(scope, input)
}

type Proposed = {
  readonly name: VerbName
  readonly raw: unknown
  readonly sealed: readonly string[]
  readonly run: () => Outcome<unknown>
}

/** Tries it, so that whoever proposes is told what is wrong with it, takes it back and keeps what was asked. */
function propose<Value>(context: WriteContext, { name, raw, sealed, run }: Proposed): VerbResult<Value> {
  if (context.actor.kind !== 'account') throw new Forbidden('The portal proposes nothing')
  const editor = context as EditorContext
  const outcome = dryRun(editor, run)
  if (outcome.kind === 'refused') throw new RolledBack(outcome.issues)
  if (outcome.kind === 'unchanged') return { ok: true, value: outcome.value as Value }
  const kept = keepProposal(editor, { verb: name, ...splitInput(raw as Json, sealed), effect: outcome.effect })
  if ('issues' in kept) throw new RolledBack(kept.issues)
  return { ok: false, issues: [], proposalId: kept.proposalId }
}

type People = {
  readonly voided: readonly number[]
  readonly approval: { readonly proposalId: number; readonly approvedBy: number } | null
}

/** The facts of the entry, with what two people had to do with it. */
function withPeople(details: Json, { voided, approval }: People): Json {
  if (voided.length === 0 && !approval) return details
  return {
    ...(details as object),
    ...(voided.length > 0 && { approvalVoided: voided }),
    ...(approval && { proposal: approval.proposalId, approvedBy: approval.approvedBy }),
  }
}

/** Also one that no load has read, and one that leaves by this very write what the actor may write. */
function numbersOfArticles({ changed }: Effect): ReadonlySet<number> {
  return new Set(changed.filter(({ kind }) => kind === 'article').map(({ id }) => id))
}

function isMaker<Value>(value: Value | ((lockVersion: number) => Value)): value is (lockVersion: number) => Value {
  return typeof value === 'function'
}

/** Of the subject, which is then one of the records that the verb wrote. */
function lockVersionOf(tx: Reader, { subject, changed }: Effect): number {
  const record = changed.find(({ kind, id }) => kind === subject.kind && id === subject.id)
  if (!record) throw new Error(`The ${subject.kind} ${subject.id} was not written, so it has no new version to tell`)
  return readLockVersion(tx, record)
}
