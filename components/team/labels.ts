import type { Certainty, Completeness, MembershipRole, TeamFact } from '#domain/register/register-terms.ts'

/** Said after a date. A confirmed date needs no word. */
export const certaintyLabels = {
  confirmed: null,
  probable: 'prawdopodobnie',
  unknown: 'niepotwierdzone',
} as const satisfies Record<Certainty, string | null>

/** A fact of a team, as a change of it is described. */
export const teamFactLabels = {
  established: 'Data powołania',
  legal_basis: 'Podstawa prawna',
  seat: 'Siedziba',
  name: 'Nazwa',
  membership: 'Uwaga do składu',
  chair: 'Przewodniczący',
  other: 'Inne',
} as const satisfies Record<TeamFact, string>

/** Said after the name of an institution. A plain member needs no word. */
export const membershipRoleLabels = {
  chair: 'przewodniczy',
  deputy_chair: 'zastępca przewodniczącego',
  secretary: 'sekretarz',
  member: null,
} as const satisfies Record<MembershipRole, string | null>

/** Said under the list of members. */
export const completenessLabels = {
  full: 'Lista pełna według źródła.',
  partial: 'Lista niepełna: źródło wymienia tylko część członków.',
  unknown: 'Nie wiadomo, czy lista jest pełna.',
} as const satisfies Record<Completeness, string>
