import { z } from 'zod'
import { recordId } from '../input-parts.ts'
import { textSchema } from '../text/text-schema.ts'

/** How a proposal ends: done by a second person, refused by one, or called off by whoever made it. */
export const proposalOutcomes = ['approved', 'refused', 'taken-back'] as const
export type ProposalOutcome = (typeof proposalOutcomes)[number]

/** Longest "why" of a proposal, in UTF-16 units. */
export const MAX_WHY = 1_000

export const SettleProposalInput = z.object({ proposalId: recordId })
export const RefuseProposalInput = z.object({ proposalId: recordId, reason: textSchema({ max: MAX_WHY }) })
