import type { ShortPage } from '#domain/page/short-page.ts'

/** Title and address of each short page, as readers know it. */
export const shortPageFacts = {
  about: { title: 'O portalu', address: '/o-portalu' },
  contact: { title: 'Kontakt', address: '/kontakt' },
  privacy: { title: 'Polityka prywatności', address: '/polityka-prywatnosci' },
} as const satisfies Record<ShortPage, { title: string; address: string }>
