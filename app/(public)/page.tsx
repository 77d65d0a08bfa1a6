import type { Metadata } from 'next'
import { readerContext } from '#app/_server/context.ts'
import { HomePage } from '#components/site/home-page.tsx'
import { homeView } from './home-view.ts'
import { pageMetadata } from './page-metadata.ts'
import { publicSite } from './site.ts'

export function generateMetadata(): Metadata {
  return pageMetadata({
    title: null,
    description:
      'Aktualności, archiwum i rejestr wojewódzkich zespołów, z datami, którym można ufać, oraz numery, pod którymi można uzyskać pomoc.',
    path: '/',
  })
}

/** The way in: what was published last, and the teams with their dates. */
export default function Page() {
  const context = readerContext()
  return <HomePage site={publicSite()} home={homeView(context)} />
}
