import { mayTakeBackProposal } from '#domain/permissions.ts'
import { SettleProposalInput } from '#domain/proposal/proposal-input.ts'
import { accountOf } from '../account-of.ts'
import { defineVerb } from '../define-verb.ts'
import { done } from '../outcome.ts'
import { loadProposal, settle, settledEffect } from './settle-proposal.ts'

/** Calls one's own proposal off. Throws NotFound, Forbidden (of another), Conflict (settled). */
export const takeBackProposal = defineVerb({
  name: 'proposal.take-back',
  input: SettleProposalInput,
  load: (scope, { proposalId }) => loadProposal(scope, proposalId),
  allow: mayTakeBackProposal,
  run: ({ tx, now, actor }, { proposalId }, { proposal }) => {
    settle(tx, proposal, { outcome: 'taken-back', by: accountOf(actor) ?? 0, at: now })
    return done({ proposalId }, settledEffect(proposal))
  },
})
