import { maySettleProposal } from '#domain/permissions.ts'
import { RefuseProposalInput } from '#domain/proposal/proposal-input.ts'
import { accountOf } from '../account-of.ts'
import { defineVerb } from '../define-verb.ts'
import { done, refused } from '../outcome.ts'
import { tellsSealedOf } from './sealed-input.ts'
import { loadProposal, settle, settledEffect } from './settle-proposal.ts'

/**
 * Says no to what another person proposed, with a reason. Refuses with `reason: holds-words` (what is sealed). Throws NotFound, Forbidden, Conflict (settled).
 */
export const refuseProposal = defineVerb({
  name: 'proposal.refuse',
  input: RefuseProposalInput,
  load: (scope, { proposalId }) => loadProposal(scope, proposalId),
  allow: maySettleProposal,
  run: ({ tx, now, actor }, { proposalId, reason }, { proposal }) => {
    if (tellsSealedOf(tx, proposalId, reason)) return refused({ field: 'reason', key: 'holds-words' })
    settle(tx, proposal, { outcome: 'refused', by: accountOf(actor) ?? 0, at: now, note: reason })
    return done({ proposalId }, settledEffect(proposal, reason))
  },
})
