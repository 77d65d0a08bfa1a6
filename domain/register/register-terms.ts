/** What made the register change: a legal act, a published page we learned it from, or the correction of our own mistake. */
export const causeKinds = ['act', 'publication', 'correction'] as const
export type CauseKind = (typeof causeKinds)[number]

/** How sure the register is of a fact. */
export const certainties = ['confirmed', 'probable', 'unknown'] as const
export type Certainty = (typeof certainties)[number]

/** What part an institution plays in a team. */
export const membershipRoles = ['chair', 'deputy_chair', 'secretary', 'member'] as const
export type MembershipRole = (typeof membershipRoles)[number]

/** How much of the membership the sources show. */
export const completenesses = ['full', 'partial', 'unknown'] as const
export type Completeness = (typeof completenesses)[number]

/** Kinds of legal acts the register cites. */
export const legalActKinds = ['ustawa', 'rozporzadzenie', 'zarzadzenie', 'uchwala', 'inny'] as const
export type LegalActKind = (typeof legalActKinds)[number]

/** Facts of a team that carry their own sources. */
export const teamFacts = ['established', 'legal_basis', 'seat', 'name', 'membership', 'chair', 'other'] as const
export type TeamFact = (typeof teamFacts)[number]

/** Kinds of institutions that sit in teams, as the offices group them. */
export const institutionKinds = [
  'voivodeship-office',
  'police',
  'border-guard',
  'prosecution',
  'court',
  'labour-inspection',
  'labour-office',
  'local-government',
  'social-services',
  'crisis-intervention',
  'education',
  'municipal-guard',
  'ngo',
  'international',
  'other',
] as const
export type InstitutionKind = (typeof institutionKinds)[number]
