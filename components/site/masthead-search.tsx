import { Icon } from '#components/ui/icon.tsx'
import { SEARCH_QUERY_MAX } from '#domain/search/search-query.ts'
import { typeset } from '#domain/text/typography.ts'

/** The field of search on every page but the one of search itself: folded on a phone beside the menu. */
export function MastheadSearch() {
  return (
    <search className="masthead-search" aria-label="Szukaj na portalu">
      <details name="masthead">
        <summary>
          <Icon name="search" />
          <span>Szukaj</span>
        </summary>
        <form action="/szukaj" method="get">
          <label className="sr-only" htmlFor="szukaj-na-portalu">
            {typeset('Szukaj na portalu')}
          </label>
          <input
            id="szukaj-na-portalu"
            name="q"
            type="search"
            required
            maxLength={SEARCH_QUERY_MAX}
            autoComplete="off"
            data-suggest=""
          />
          <button className="button" type="submit">
            Szukaj
          </button>
        </form>
      </details>
    </search>
  )
}
