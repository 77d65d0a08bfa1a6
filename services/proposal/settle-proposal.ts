import { eq } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { proposals } from '#db/schema/index.ts'
import { Conflict } from '#domain/errors.ts'
import type { ProposalOutcome } from '#domain/proposal/proposal-input.ts'
import type { VerbScope } from '../define-verb.ts'
import { requireProposable } from './proposable-verbs.ts'
import { requireProposalRow } from './proposal-queries.ts'
import { emptySealed } from './sealed-input.ts'

export type Proposal = ReturnType<typeof requireProposalRow>

/** For `load` of the verbs that settle a proposal: with whoever may decide on it. Throws NotFound. */
export function loadProposal({ tx, actor }: VerbScope, proposalId: number) {
  const proposal = requireProposalRow(tx, actor, proposalId)
  return { proposal, proposedBy: proposal.proposedBy, may: requireProposable(proposal.verb).may }
}

type Settled = { readonly outcome: ProposalOutcome; readonly by: number; readonly at: number; readonly note?: string }

/** Forgets what is sealed, too. Throws Conflict when somebody has settled it before. */
export function settle(tx: Reader, proposal: Proposal, { outcome, by, at, note = '' }: Settled): void {
  if (proposal.outcome !== null) throw new Conflict(`The proposal ${proposal.id} is settled: ${proposal.outcome}`)
  emptySealed(tx, proposal.id)
  tx.update(proposals)
    .set({ outcome, settledBy: by, settledAt: at, note: note === '' ? null : note })
    .where(eq(proposals.id, proposal.id))
    .run()
}

/** The facts of the audit entry, and its subject: nothing that has a lock version is written. */
export function settledEffect({ id, verb, subjectKind, subjectId, proposedBy }: Proposal, note?: string) {
  return {
    subject: { kind: 'proposal' as const, id },
    changed: [],
    details: { verb, subject: { kind: subjectKind, id: subjectId }, proposedBy, ...(note !== undefined && { note }) },
    readersSee: false,
  }
}
