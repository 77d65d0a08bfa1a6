/** Codes of the 16 voivodeships in the register of territorial division (TERYT); their order is the Polish alphabet's. */
export const voivodeshipCodes = [
  '02',
  '04',
  '06',
  '08',
  '10',
  '12',
  '14',
  '16',
  '18',
  '20',
  '22',
  '24',
  '26',
  '28',
  '30',
  '32',
] as const

export type VoivodeshipCode = (typeof voivodeshipCodes)[number]

export type Voivodeship = {
  readonly code: VoivodeshipCode
  /** As in "województwo łódzkie". */
  readonly name: string
  /** As in "zespół łódzki". */
  readonly adjective: string
  /** As in `/zespoly/lodzkie`. */
  readonly slug: string
  /** As in "zespół działa w województwie łódzkim". */
  readonly inName: string
}

/** Names: art. 2 of the act of 24 July 1998 on the three-tier division of the state. */
const names = {
  '02': ['dolnośląskie', 'dolnoslaskie'],
  '04': ['kujawsko-pomorskie', 'kujawsko-pomorskie'],
  '06': ['lubelskie', 'lubelskie'],
  '08': ['lubuskie', 'lubuskie'],
  '10': ['łódzkie', 'lodzkie'],
  '12': ['małopolskie', 'malopolskie'],
  '14': ['mazowieckie', 'mazowieckie'],
  '16': ['opolskie', 'opolskie'],
  '18': ['podkarpackie', 'podkarpackie'],
  '20': ['podlaskie', 'podlaskie'],
  '22': ['pomorskie', 'pomorskie'],
  '24': ['śląskie', 'slaskie'],
  '26': ['świętokrzyskie', 'swietokrzyskie'],
  '28': ['warmińsko-mazurskie', 'warminsko-mazurskie'],
  '30': ['wielkopolskie', 'wielkopolskie'],
  '32': ['zachodniopomorskie', 'zachodniopomorskie'],
} as const satisfies Record<VoivodeshipCode, readonly [name: string, slug: string]>

/** All 16, in Polish order. */
export const voivodeships: readonly Voivodeship[] = voivodeshipCodes.map(voivodeship)

export function isVoivodeshipCode(text: string): text is VoivodeshipCode {
  return Object.hasOwn(names, text)
}

export function voivodeship(code: VoivodeshipCode): Voivodeship {
  const [name, slug] = names[code]
  // Each of the names is an adjective in -kie: łódzkie, łódzki, łódzkim.
  const adjective = name.slice(0, -1)
  return { code, name, adjective, slug, inName: `w województwie ${adjective}m` }
}

export function findVoivodeshipBySlug(slug: string): Voivodeship | null {
  return voivodeships.find((one) => one.slug === slug) ?? null
}
