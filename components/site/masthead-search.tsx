import { Icon } from '#components/ui/icon.tsx'
import { SEARCH_QUERY_MAX } from '#domain/search/search-query.ts'

/** Search on every page but its own: a field where there is room, on a phone a link to the page that begins with one. */
export function MastheadSearch() {
  return (
    <search className="masthead-search">
      <a href="/szukaj">
        <Icon name="search" />
        <span>Szukaj</span>
      </a>
      <form action="/szukaj" method="get">
        <input
          id="szukaj-na-portalu"
          aria-label="Szukaj na portalu"
          name="q"
          type="text"
          enterKeyHint="search"
          required
          maxLength={SEARCH_QUERY_MAX}
          autoComplete="off"
          data-suggest=""
        />
        <button className="button" type="submit">
          Szukaj
        </button>
      </form>
    </search>
  )
}
