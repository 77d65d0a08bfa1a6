import type { SearchKind } from '#domain/search/search-kinds.ts'

type KindWords = {
  /** Beside a result. */
  readonly one: string
  /** In the filter. */
  readonly many: string
  /** In addresses. */
  readonly parameter: string
}

export const searchKindWords = {
  article: { one: 'Artykuł', many: 'Artykuły', parameter: 'artykuly' },
  team: { one: 'Zespół wojewódzki', many: 'Zespoły wojewódzkie', parameter: 'zespoly' },
  helpline: { one: 'Numer pomocy', many: 'Numery pomocy', parameter: 'infolinie' },
  plan: { one: 'Krajowy plan działań', many: 'Krajowe plany działań', parameter: 'plany' },
  project: { one: 'Projekt', many: 'Projekty', parameter: 'projekty' },
  'legal-act': { one: 'Akt prawny', many: 'Akty prawne', parameter: 'akty' },
  institution: { one: 'Instytucja', many: 'Instytucje', parameter: 'instytucje' },
  topic: { one: 'Temat', many: 'Tematy', parameter: 'tematy' },
  page: { one: 'Strona portalu', many: 'Strony portalu', parameter: 'strony' },
  attachment: { one: 'Załącznik', many: 'Załączniki', parameter: 'zalaczniki' },
} as const satisfies Record<SearchKind, KindWords>
