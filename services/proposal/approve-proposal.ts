import { Conflict, Forbidden, NotFound } from '#domain/errors.ts'
import { maySettleProposal } from '#domain/permissions.ts'
import { SettleProposalInput } from '#domain/proposal/proposal-input.ts'
import { accountOf } from '../account-of.ts'
import { atomically } from '../atomically.ts'
import { approvedContext, type EditorContext } from '../context.ts'
import { defineVerb } from '../define-verb.ts'
import { done, type VerbResult } from '../outcome.ts'
import { requireProposable } from './proposable-verbs.ts'
import { readInput } from './sealed-input.ts'
import { loadProposal, settle, settledEffect } from './settle-proposal.ts'

/**
 * The second person's word alone, for `approveProposal`, which does what was approved in the same transaction.
 * Throws NotFound; Forbidden (their own, or not theirs to do); Conflict (settled).
 */
export const markApproved = defineVerb({
  name: 'proposal.approve',
  asksAgain: true,
  input: SettleProposalInput,
  load: (scope, { proposalId }) => loadProposal(scope, proposalId),
  allow: maySettleProposal,
  run: ({ tx, now, actor }, _, { proposal }) => {
    const given = readInput(tx, proposal)
    settle(tx, proposal, { outcome: 'approved', by: accountOf(actor) ?? 0, at: now })
    return done({ ...proposal, given }, settledEffect(proposal))
  },
})

/**
 * Approves what another person proposed: the verb runs in their name and with the input they gave, and both people stand in
 * the audit log and in the register of changes. All of it happens or nothing.
 * Issues: those of the verb; `changed-since` (the record is another one by now); `proposer-cannot` (their account is closed
 * or lost the right); `words-gone` (what was sealed was erased meanwhile). Throws what `markApproved` throws.
 */
export function approveProposal(
  context: EditorContext,
  input: { readonly proposalId: number },
): VerbResult<{ readonly proposalId: number }> {
  return atomically<{ readonly proposalId: number }>(context, markApproved.verbName, () => {
    const marked = markApproved(context, input)
    if (!marked.ok) return marked
    const { id: proposalId, verb, given, proposedBy } = marked.value
    if (given === null) return stopped('words-gone')
    const result = inTheirName(() =>
      requireProposable(verb).run(approvedContext(context, { proposalId, proposedBy }), given),
    )
    return result.ok ? { ok: true, value: { proposalId } } : { ok: false, issues: result.issues }
  })
}

function inTheirName(run: () => VerbResult<unknown>): VerbResult<unknown> {
  try {
    return run()
  } catch (error) {
    if (error instanceof Conflict || error instanceof NotFound) return stopped('changed-since')
    if (error instanceof Forbidden) return stopped('proposer-cannot')
    throw error
  }
}

const stopped = (key: string): VerbResult<never> => ({ ok: false, issues: [{ field: '', key }] })
