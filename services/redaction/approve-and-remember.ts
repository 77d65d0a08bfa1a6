import { maySettleProposal } from '#domain/permissions.ts'
import type { EditorContext } from '../context.ts'
import { approveProposal } from '../proposal/approve-proposal.ts'
import { requireProposable } from '../proposal/proposable-verbs.ts'
import { requireProposalRow } from '../proposal/proposal-queries.ts'
import { readInput } from '../proposal/sealed-input.ts'
import { type MakeRedactionInput, makeRedaction } from './make-redaction.ts'
import { rememberedErasure } from './remembered-erasure.ts'

/**
 * Approves a proposal of any kind; an erasure is remembered beside the data too, as redact-words.ts does. Issues: those of
 * `approveProposal`, `phrases: list-damaged`. Throws what `approveProposal` throws.
 */
export function approveAndRemember(
  context: EditorContext,
  dataDir: string,
  input: { readonly proposalId: number },
): ReturnType<typeof approveProposal> {
  const approve = () => approveProposal(context, input)
  const erasure = approvableErasure(context, input.proposalId)
  return erasure ? rememberedErasure(dataDir, { ...erasure, at: context.now }, approve) : approve()
}

/** What an erasure that this person may approve now was given; null for anything else, of which the verb itself says why. */
function approvableErasure({ db, actor }: EditorContext, proposalId: number): MakeRedactionInput | null {
  const proposal = requireProposalRow(db, actor, proposalId)
  const { verb, outcome, proposedBy } = proposal
  if (verb !== makeRedaction.verbName || outcome !== null) return null
  if (!maySettleProposal(actor, { proposedBy, may: requireProposable(verb).may })) return null
  return readInput(db, proposal) as MakeRedactionInput | null
}
