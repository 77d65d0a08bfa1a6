/**
 * Every kind of public page, once: the title of its menu entry or map line, and an address that shows it. Tests, the
 * site map and the check of the sitemap go through this list; a page missing here fails a test.
 */
export type PublicRoute = {
  /** Folder pattern of the page, as Next names it: `/zespoly/[voivodeship]`. */
  readonly pattern: string
  readonly label: string
  /** An address of this kind on the demonstration portal. */
  readonly example: string
  /** Where the portal itself links to it from every page. */
  readonly place: 'menu' | 'footer' | null
}

export const publicRoutes: readonly PublicRoute[] = [
  { pattern: '/', label: 'Strona główna', example: '/', place: null },
  { pattern: '/aktualnosci', label: 'Aktualności', example: '/aktualnosci', place: 'menu' },
  {
    pattern: '/aktualnosci/[slug]',
    label: 'Artykuł',
    example: '/aktualnosci/przyjeto-krajowy-plan-dzialan-na-lata-2025-2027',
    place: null,
  },
  { pattern: '/archiwum', label: 'Archiwum', example: '/archiwum', place: 'menu' },
  { pattern: '/archiwum/[rok]', label: 'Rok archiwum', example: '/archiwum/2015', place: null },
  { pattern: '/tematy', label: 'Tematy', example: '/tematy', place: 'menu' },
  { pattern: '/tematy/[slug]', label: 'Temat', example: '/tematy/plany-krajowe', place: null },
  { pattern: '/szukaj', label: 'Szukaj', example: '/szukaj?q=plan', place: 'menu' },
  { pattern: '/zespoly', label: 'Zespoły wojewódzkie', example: '/zespoly', place: 'menu' },
  { pattern: '/zespoly/[voivodeship]', label: 'Zespół wojewódzki', example: '/zespoly/lodzkie', place: null },
  { pattern: '/pomoc', label: 'Gdzie uzyskać pomoc', example: '/pomoc', place: 'menu' },
  { pattern: '/projekty', label: 'Projekty współfinansowane', example: '/projekty', place: 'footer' },
  { pattern: '/plany', label: 'Krajowe plany działań', example: '/plany', place: 'footer' },
  { pattern: '/o-portalu', label: 'O portalu', example: '/o-portalu', place: 'menu' },
  {
    pattern: '/deklaracja-dostepnosci',
    label: 'Deklaracja dostępności',
    example: '/deklaracja-dostepnosci',
    place: 'footer',
  },
  {
    pattern: '/polityka-prywatnosci',
    label: 'Polityka prywatności',
    example: '/polityka-prywatnosci',
    place: 'footer',
  },
  { pattern: '/kontakt', label: 'Kontakt', example: '/kontakt', place: 'footer' },
  { pattern: '/mapa-strony', label: 'Mapa strony', example: '/mapa-strony', place: 'footer' },
]
