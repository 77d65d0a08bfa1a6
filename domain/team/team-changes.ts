import type { TeamFact } from '../register/register-terms.ts'

/** Facts of a state as people read them; null = not known. Kept apart from how they are stored. */
export type ReadableState = {
  readonly name: string
  readonly established: string | null
  readonly legalBasis: string | null
  readonly seat: string | null
  readonly chair: string | null
  readonly membershipNote: string | null
}

/** One fact before and after; null = not known then. */
export type FactChange = {
  readonly fact: Exclude<TeamFact, 'other'>
  readonly before: string | null
  readonly after: string | null
}

const facts = {
  name: 'name',
  established: 'established',
  legalBasis: 'legal_basis',
  seat: 'seat',
  chair: 'chair',
  membershipNote: 'membership',
} as const satisfies Record<keyof ReadableState, FactChange['fact']>

/** What differs between two states, in the order in which a team's page shows facts. */
export function factChanges(before: ReadableState, after: ReadableState): FactChange[] {
  return (Object.keys(facts) as (keyof ReadableState)[])
    .filter((key) => before[key] !== after[key])
    .map((key) => ({ fact: facts[key], before: before[key], after: after[key] }))
}

/** Office and city in one line: "Łódzki Urząd Wojewódzki, Łódź". */
export function seatLine(office: string | null, city: string | null): string | null {
  const parts = [office, city].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.join(', ')
}
