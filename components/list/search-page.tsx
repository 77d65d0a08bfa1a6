import { PageFrame } from '#components/site/page-frame.tsx'
import type { SiteView } from '#components/site/site-view.ts'
import { SEARCH_QUERY_MAX } from '#domain/search/search-query.ts'
import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'
import { typeset } from '#domain/text/typography.ts'
import { ArticleRows } from './article-rows.tsx'
import { EmptyList } from './empty-list.tsx'
import { ListHeader } from './list-header.tsx'
import type { ArticleRowView, PagerView } from './list-view.ts'
import { Pager } from './pager.tsx'

export type SearchResultsView = {
  readonly total: number
  readonly includesArchive: boolean
  /** Results that wait in the archive while it is not looked through. */
  readonly waiting: number
  /** The same question with the archive, or without it. */
  readonly otherHref: string
  readonly articles: readonly ArticleRowView[]
  readonly pager: PagerView
}

export type SearchView = {
  /** What was asked, as typed. */
  readonly query: string
  readonly includesArchive: boolean
  /** Said beside the field when the question cannot be answered. */
  readonly problem: string | null
  /** Null = nothing was asked. */
  readonly results: SearchResultsView | null
}

const home = { label: 'Strona główna', href: '/' }
const nextSteps = [
  { label: 'Zobacz aktualności', href: '/aktualnosci' },
  { label: 'Zobacz tematy', href: '/tematy' },
  { label: 'Zobacz archiwum', href: '/archiwum' },
]

/** Search by a plain form: address and answer are all there is. */
export function SearchPage({ site, view }: { site: SiteView; view: SearchView }) {
  const { query, problem, results, includesArchive } = view
  return (
    <PageFrame site={site} current="/szukaj" breadcrumbs={[home]}>
      <ListHeader title="Szukaj" page={results?.pager.current ?? 1} />
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
              type="search"
              defaultValue={query}
              maxLength={SEARCH_QUERY_MAX}
              autoComplete="off"
              aria-invalid={problem === null ? undefined : true}
              aria-describedby={problem === null ? undefined : 'szukane-blad'}
            />
            <button className="button" type="submit">
              Szukaj
            </button>
          </div>
          {includesArchive && <input type="hidden" name="archiwum" value="tak" />}
        </form>
      </search>
      {results === null ? (
        <EmptyList
          sentence="Wpisz słowo z tytułu lub treści. Wielkość liter i polskie znaki nie mają znaczenia."
          steps={nextSteps}
        />
      ) : (
        <Results query={query} results={results} />
      )}
    </PageFrame>
  )
}

function Results({ query, results }: { query: string; results: SearchResultsView }) {
  const { total, includesArchive, waiting, otherHref, articles, pager } = results
  return (
    <section className="search-results" aria-labelledby="wyniki">
      <h2 id="wyniki" className="section-title">
        {total === 0 ? 'Brak wyników' : typeset(`${counted(total, pluralForms.result)} dla „${query.trim()}”`)}
      </h2>
      {includesArchive ? (
        <p>
          {typeset('Wyniki obejmują archiwum.')} <a href={otherHref}>Pokaż tylko aktualne</a>
        </p>
      ) : (
        waiting > 0 && (
          <p>
            <a href={otherHref}>{typeset(`Szukaj też w archiwum (${counted(waiting, pluralForms.result)})`)}</a>
          </p>
        )
      )}
      {total === 0 ? (
        <EmptyList
          sentence={`Nie znaleźliśmy „${query.trim()}”. Sprawdź pisownię albo wpisz mniej słów.`}
          steps={[{ label: 'Zacznij od nowa', href: '/szukaj' }, ...nextSteps]}
        />
      ) : (
        <>
          <ArticleRows articles={articles} level={3} />
          <Pager pager={pager} />
        </>
      )}
    </section>
  )
}
