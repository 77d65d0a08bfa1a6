import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { readerContext } from '#app/_server/context.ts'
import { SearchPage } from '#components/search/search-page.tsx'
import { pageMetadata } from '../page-metadata.ts'
import { publicSite } from '../site.ts'
import { isQuestionTooLong, type SearchParameters } from './search-parameters.ts'
import { questionInVain, searchView } from './search-view.ts'

/** The title does not repeat the question: it would stay in the history of a shared computer twice. */
export function generateMetadata(): Metadata {
  return pageMetadata({
    title: 'Szukaj',
    description: 'Wyszukiwarka treści portalu: aktualnych i archiwalnych.',
    path: '/szukaj',
    hidden: true,
  })
}

export default async function Page({ searchParams }: { searchParams: Promise<SearchParameters> }) {
  const parameters = await searchParams
  const view = searchView(readerContext(), parameters) ?? notFound()
  const inVain = questionInVain(view)
  return (
    <>
      {/* For the gateway alone, which counts it and takes it out (server/reader-html.ts). */}
      {inVain !== null && <meta name="komunikat:searched-in-vain" content={inVain} />}
      {/* For the gateway too: the answer is 400, so that no program takes it for "nothing was found". */}
      {isQuestionTooLong(parameters) && <meta name="komunikat:bad-request" content="q" />}
      <SearchPage site={publicSite()} view={view} />
    </>
  )
}
