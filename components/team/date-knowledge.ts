import type { PartialDate } from '#domain/partial-date.ts'
import type { Certainty } from '#domain/register/register-terms.ts'

/** How well the day on which a team was set up is known. `none`: the register has no team there. */
export const dateKnowledges = ['day', 'within', 'probable', 'undated', 'none'] as const
export type DateKnowledge = (typeof dateKnowledges)[number]

/** Said in the legend of the map. */
export const dateKnowledgeLabels = {
  day: 'znany dzień',
  within: 'znany tylko miesiąc, rok albo przedział',
  probable: 'data prawdopodobna',
  undated: 'data nieznana',
  none: 'brak zespołu w rejestrze',
} as const satisfies Record<DateKnowledge, string>

export function dateKnowledge(established: {
  readonly date: PartialDate | null
  readonly certainty: Certainty
}): Exclude<DateKnowledge, 'none'> {
  const { date, certainty } = established
  if (date === null) return 'undated'
  if (certainty !== 'confirmed') return 'probable'
  return date.precision === 'day' ? 'day' : 'within'
}
