import { type PublicPattern, publicRoutes } from '#app/(public)/routes.ts'

type Varying = Extract<PublicPattern, `${string}[${string}`>

/** An article of the demonstration that was changed after its publication. */
const changed = '/aktualnosci/spotkanie-wojewodzkich-zespolow-w-podlaskiem'

/** One address on the demonstration portal for every page whose addresses depend on content. */
const ofContent: Readonly<Record<Varying, string>> = {
  '/aktualnosci/[slug]': '/aktualnosci/przyjeto-krajowy-plan-dzialan-na-lata-2025-2027',
  '/aktualnosci/[slug]/wersje': `${changed}/wersje`,
  '/aktualnosci/[slug]/wersje/[number]': `${changed}/wersje/1`,
  '/aktualnosci/[slug]/wersje/zmiany': `${changed}/wersje/zmiany`,
  '/akty/[legalActId]': '/akty/5',
  '/instytucje/[slug]': '/instytucje/1-stowarzyszenie-bez-nazwy',
  '/archiwum/[rok]': '/archiwum/2015',
  '/tematy/[slug]': '/tematy/plany-krajowe',
  '/rejestr-zmian/[number]': '/rejestr-zmian/2',
  '/zespoly/[voivodeship]': '/zespoly/lodzkie',
}

/** Pages that show what they are for only when asked for something. */
const asked: Readonly<Partial<Record<PublicPattern, string>>> = { '/szukaj': '/szukaj?q=plan' }

/** Every kind of public page with an address that shows it on the demonstration portal. */
export const publicAddresses = publicRoutes.map(({ pattern }) => {
  const known: Readonly<Record<string, string>> = { ...ofContent, ...asked }
  return { pattern, address: known[pattern] ?? pattern }
})
