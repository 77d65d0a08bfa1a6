import { SEARCH_QUERY_MAX } from '#domain/search/search-query.ts'
import { typeset } from '#domain/text/typography.ts'
import type { SearchFilterView, SearchView } from './search-view.ts'

/** The question and what it is limited to, as one plain form: the limits are folded until one of them is set. */
export function SearchForm({ view: { query, problem, filters, includesArchive, clearHref } }: { view: SearchView }) {
  return (
    <search>
      <form className="search-form" action="/szukaj" method="get">
        <label htmlFor="szukane">Czego szukasz?</label>
        {problem !== null && (
          <p id="szukane-blad" className="field-problem">
            {typeset(problem)}
          </p>
        )}
        <div className="search-line">
          <input
            id="szukane"
            name="q"
            type="text"
            enterKeyHint="search"
            defaultValue={query}
            maxLength={SEARCH_QUERY_MAX}
            autoComplete="off"
            data-suggest=""
            aria-invalid={problem === null ? undefined : true}
            aria-describedby={problem === null ? undefined : 'szukane-blad'}
          />
          <button className="button" type="submit">
            Szukaj
          </button>
        </div>
        <details className="search-filters" open={clearHref !== null}>
          <summary>{typeset('Zawęź wyniki')}</summary>
          <div className="search-filter-fields">
            {filters.map((filter) => (
              <Filter key={filter.name} filter={filter} />
            ))}
          </div>
          <p className="search-filter-ends">
            <label>
              <input type="checkbox" name="archiwum" value="tak" defaultChecked={includesArchive} />
              {typeset('Szukaj też w archiwum')}
            </label>
            <button className="button button-quiet" type="submit">
              {typeset('Pokaż wyniki')}
            </button>
            {clearHref !== null && <a href={clearHref}>{typeset('Wyczyść filtry')}</a>}
          </p>
        </details>
      </form>
    </search>
  )
}

function Filter({ filter: { name, label, all, value, choices } }: { filter: SearchFilterView }) {
  return (
    <p>
      <label htmlFor={`filtr-${name}`}>{label}</label>
      <select id={`filtr-${name}`} name={name} defaultValue={value}>
        <option value="">{all}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </p>
  )
}
