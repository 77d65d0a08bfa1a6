import { eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { proposals } from '#db/schema/index.ts'
import { Forbidden } from '#domain/errors.ts'
import type { Issue } from '#domain/issue.ts'
import { MAX_WHY } from '#domain/proposal/proposal-input.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { EditorContext } from '../context.ts'
import { readLockVersion } from '../lock-version.ts'
import { queueMailOfProposal } from '../mail/mail-of-verbs.ts'
import type { Effect, Json } from '../outcome.ts'
import { keepSealed, tellsSealed } from './sealed-input.ts'

/** As it stands in the audit log; not a verb of its own: any verb that is only proposed writes it. */
export const PROPOSING = 'proposal.make'

type Asked = {
  readonly verb: string
  readonly open: Json
  /** What it forgets when it is settled; null = nothing. */
  readonly sealed: Json | null
  /** What it did when it was tried. */
  readonly effect: Effect
}

/**
 * Keeps what a person asked a verb to do until another person decides, with its entry in the audit log. Called by
 * defineVerb alone, in the transaction of the verb, after trying it and taking it back. Issues: `dlaczego: too-long`,
 * `holds-words` (what is sealed).
 */
export function keepProposal(
  { db: tx, now, actor, twoPeople }: EditorContext,
  { verb, open, sealed, effect }: Asked,
): { readonly proposalId: number } | { readonly issues: readonly Issue[] } {
  const why = (twoPeople?.kind === 'proposing' ? twoPeople.why?.normalize('NFC').trim() : null) || null
  if (why !== null && why.length > MAX_WHY) {
    return { issues: [{ field: 'dlaczego', key: 'too-long', context: { max: MAX_WHY } }] }
  }
  if (why !== null && sealed !== null && tellsSealed(why, sealed)) {
    return { issues: [{ field: 'dlaczego', key: 'holds-words' }] }
  }
  const about = recordOf(tx, effect)
  const { id } = tx
    .insert(proposals)
    .values({ verb, input: JSON.stringify(open), ...about, why, proposedBy: actor.accountId, proposedAt: now })
    .returning({ id: proposals.id })
    .get()
  if (sealed !== null) keepSealed(tx, id, sealed)
  const details = { verb, input: open, why, subject: { kind: about.subjectKind, id: about.subjectId } }
  recordAudit(tx, { at: now, verb: PROPOSING, actor, subject: { kind: 'proposal', id }, details })
  queueMailOfProposal({ tx, now, actor })
  return { proposalId: id }
}

/** What was tried is taken back: a record that it made is not there. */
function recordOf(tx: Reader, { subject, changed }: Effect) {
  const record = changed.find(({ kind, id }) => kind === subject.kind && id === subject.id)
  const none = { subjectKind: subject.kind, subjectId: null, seenVersion: null }
  if (!record || record.version === 'first') return none
  return { subjectKind: subject.kind, subjectId: subject.id, seenVersion: readLockVersion(tx, record) }
}

/** Throws Forbidden unless the second person has approved a proposal of this verb. */
export function requireApproved(
  tx: Reader,
  { proposalId, approvedBy }: { readonly proposalId: number; readonly approvedBy: number },
  verb: string,
): void {
  const proposal = tx.select().from(proposals).where(eq(proposals.id, proposalId)).get()
  const isApproved = proposal?.outcome === 'approved' && proposal.settledBy === approvedBy && proposal.verb === verb
  if (!isApproved) throw new Forbidden(`The proposal ${proposalId} of ${verb} is not approved`)
}
