import type { Metadata } from 'next'
import { readerContext } from '#app/_server/context.ts'
import { SiteMapPage } from '#components/site/site-map-page.tsx'
import { pageMetadata } from '../page-metadata.ts'
import { publicSite } from '../site.ts'
import { siteMapEntries } from './site-map-entries.ts'

export function generateMetadata(): Metadata {
  return pageMetadata({
    title: 'Mapa strony',
    description: 'Wszystkie strony portalu: działy, lata archiwum, tematy i zespoły wojewódzkie.',
    path: '/mapa-strony',
  })
}

export default function Page() {
  return <SiteMapPage site={publicSite()} entries={siteMapEntries(readerContext())} />
}
