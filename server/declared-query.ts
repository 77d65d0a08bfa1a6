/**
 * What readers' pages understand in a query; anything else an address carries (campaign marks of social networks, tries
 * of scanners) is dropped before the page is looked up or rendered. A test compares this with the pages.
 */
const DECLARED: readonly (readonly [pattern: RegExp, parameters: readonly string[]])[] = [
  [/^\/aktualnosci$/, ['strona']],
  [/^\/aktualnosci\/[^/]+\/wersje\/zmiany$/, ['od', 'do']],
  [/^\/archiwum\/[^/]+$/, ['strona']],
  [/^\/tematy\/[^/]+$/, ['strona']],
  [/^\/rejestr-zmian$/, ['rok', 'rodzaj', 'adres', 'strona']],
  [/^\/szukaj\/podpowiedzi$/, ['q']],
  [/^\/szukaj$/, ['q', 'rodzaj', 'rok', 'temat', 'wojewodztwo', 'archiwum', 'strona']],
  [/^\/zespoly$/, ['na-dzien', 'stan-wiedzy', 'porownaj']],
  [/^\/zespoly\/[^/]+$/, ['na-dzien', 'stan-wiedzy']],
]

/** Parameters of the page at `path`, in the order in which its address is written. */
export function declaredParameters(path: string): readonly string[] {
  return DECLARED.find(([pattern]) => pattern.test(path))?.[1] ?? []
}

/** `?utm_source=x&strona=02` → `?strona=02`: one spelling and one order; of a parameter given twice the first counts. */
export function declaredQuery(path: string, query: string): string {
  if (query === '') return ''
  const parameters = declaredParameters(path)
  if (parameters.length === 0) return ''
  const given = new URLSearchParams(query)
  const kept = new URLSearchParams(
    parameters.flatMap((name) => {
      const value = given.get(name)
      return value === null ? [] : [[name, value]]
    }),
  )
  return kept.size > 0 ? `?${kept}` : ''
}
