/**
 * Every kind of public page, once, with the title of its menu entry or map line. Tests, the site map and the check of the
 * sitemap go through this list; a page missing here fails a test.
 */
export type PublicRoute = {
  /** Folder pattern of the page, as Next names it: `/zespoly/[voivodeship]`. */
  readonly pattern: string
  readonly label: string
  /** Where the portal itself links to it from every page. */
  readonly place: 'menu' | 'footer' | null
}

const routes = [
  { pattern: '/', label: 'Strona główna', place: null },
  { pattern: '/aktualnosci', label: 'Aktualności', place: 'menu' },
  { pattern: '/aktualnosci/[slug]', label: 'Artykuł', place: null },
  { pattern: '/aktualnosci/[slug]/wersje', label: 'Wersje artykułu', place: null },
  { pattern: '/aktualnosci/[slug]/wersje/[number]', label: 'Wersja artykułu', place: null },
  { pattern: '/aktualnosci/[slug]/wersje/zmiany', label: 'Zmiany między wersjami', place: null },
  { pattern: '/archiwum', label: 'Archiwum', place: 'menu' },
  { pattern: '/archiwum/[rok]', label: 'Rok archiwum', place: null },
  { pattern: '/tematy', label: 'Tematy', place: 'menu' },
  { pattern: '/tematy/[slug]', label: 'Temat', place: null },
  { pattern: '/szukaj', label: 'Szukaj', place: null },
  { pattern: '/zespoly', label: 'Zespoły wojewódzkie', place: 'menu' },
  { pattern: '/zespoly/[voivodeship]', label: 'Zespół wojewódzki', place: null },
  { pattern: '/akty', label: 'Akty prawne', place: null },
  { pattern: '/akty/[legalActId]', label: 'Akt prawny', place: null },
  { pattern: '/instytucje', label: 'Instytucje w zespołach', place: null },
  { pattern: '/instytucje/[slug]', label: 'Instytucja', place: null },
  { pattern: '/pomoc', label: 'Gdzie uzyskać pomoc', place: 'menu' },
  { pattern: '/projekty', label: 'Projekty współfinansowane', place: 'footer' },
  { pattern: '/plany', label: 'Krajowe plany działań', place: 'footer' },
  { pattern: '/o-portalu', label: 'O portalu', place: 'menu' },
  { pattern: '/rejestr-zmian', label: 'Rejestr zmian', place: 'footer' },
  { pattern: '/rejestr-zmian/[number]', label: 'Wpis w rejestrze zmian', place: null },
  { pattern: '/rejestr-zmian/sprawdz', label: 'Jak sprawdzić rejestr zmian', place: null },
  { pattern: '/deklaracja-dostepnosci', label: 'Deklaracja dostępności', place: 'footer' },
  { pattern: '/polityka-prywatnosci', label: 'Polityka prywatności', place: 'footer' },
  { pattern: '/kontakt', label: 'Kontakt', place: 'footer' },
  { pattern: '/mapa-strony', label: 'Mapa strony', place: 'footer' },
] as const satisfies readonly PublicRoute[]

export type PublicPattern = (typeof routes)[number]['pattern']

export const publicRoutes: readonly PublicRoute[] = routes
