import { ListHeader } from '#components/list/list-header.tsx'
import { PageFrame } from '#components/site/page-frame.tsx'
import type { SiteView } from '#components/site/site-view.ts'
import { SearchForm } from './search-form.tsx'
import { SearchHelp } from './search-help.tsx'
import { SearchResults } from './search-results.tsx'
import type { SearchView } from './search-view.ts'

const home = { label: 'Strona główna', href: '/' }

/** Search by a plain form: address and answer are all there is. */
export function SearchPage({ site, view }: { site: SiteView; view: SearchView }) {
  const { query, results, help } = view
  return (
    <PageFrame site={site} current="/szukaj" breadcrumbs={[home]}>
      <ListHeader title="Szukaj" page={results?.pager.current ?? 1} />
      <SearchForm view={view} />
      {results !== null && <SearchResults query={query} results={results} />}
      {help !== null && <SearchHelp help={help} hasAsked={results !== null} />}
    </PageFrame>
  )
}
