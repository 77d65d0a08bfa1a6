import type { InstitutionKind } from '#domain/register/register-terms.ts'

export const institutionKindLabels = {
  'voivodeship-office': 'urząd wojewódzki',
  police: 'Policja',
  'border-guard': 'Straż Graniczna',
  prosecution: 'prokuratura',
  court: 'sąd',
  'labour-inspection': 'inspekcja pracy',
  'labour-office': 'urząd pracy',
  'local-government': 'samorząd',
  'social-services': 'pomoc społeczna',
  'crisis-intervention': 'interwencja kryzysowa',
  education: 'oświata i nauka',
  'municipal-guard': 'straż miejska lub gminna',
  ngo: 'organizacja pozarządowa',
  international: 'organizacja międzynarodowa',
  other: 'inna',
} as const satisfies Record<InstitutionKind, string>

/** To choose from, in the order in which offices group them. */
export const institutionKindChoices = Object.entries(institutionKindLabels).map(([value, label]) => ({ value, label }))
