/** What a form can choose by searching, with the last part of the address under which scripts ask for it. */
export const chooserAddresses = {
  'article-to-link': 'artykul-do-odnosnika',
  'article-to-pin': 'artykul-do-komunikatu',
  successor: 'nastepca',
  tag: 'tag',
  'legal-act': 'akt',
  institution: 'instytucja',
  image: 'obraz',
  person: 'osoba',
} as const

export type ChooserKind = keyof typeof chooserAddresses

export function isChooserKind(kind: string): kind is ChooserKind {
  return Object.hasOwn(chooserAddresses, kind)
}

/** The kind that an address names; null = none. */
export function chooserAt(address: string): ChooserKind | null {
  return (Object.keys(chooserAddresses) as ChooserKind[]).find((kind) => chooserAddresses[kind] === address) ?? null
}
