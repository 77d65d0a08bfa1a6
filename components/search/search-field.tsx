import { SEARCH_QUERY_MAX } from '#domain/search/search-query.ts'

/**
 * Search where a page leads nowhere. `words`: what is asked for to begin with; null = the words of the address in the
 * reader's browser, which reader.js writes in, because one answer serves every missing address.
 */
export function SearchField({ words }: { words: string | null }) {
  return (
    <search aria-label="Szukaj słowami adresu">
      <form className="search-form" aria-label="Szukaj słowami adresu" action="/szukaj" method="get">
        <label htmlFor="szukane">Szukaj na portalu</label>
        <div className="search-line">
          <input
            id="szukane"
            name="q"
            type="text"
            enterKeyHint="search"
            required
            defaultValue={words ?? ''}
            maxLength={SEARCH_QUERY_MAX}
            autoComplete="off"
            {...(words === null && { 'data-words': '' })}
          />
          <button className="button" type="submit">
            Szukaj
          </button>
        </div>
      </form>
    </search>
  )
}
