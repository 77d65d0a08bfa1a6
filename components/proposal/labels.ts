import type { ProposalOutcome } from '#domain/proposal/proposal-input.ts'

export const proposalOutcomeLabels = {
  approved: 'zatwierdzona',
  refused: 'odrzucona',
  'taken-back': 'wycofana przez autora propozycji',
} as const satisfies Record<ProposalOutcome, string>
