import type { Metadata } from 'next'
import { readerContext } from '#app/_server/context.ts'
import { AboutPage } from '#components/site/about-page.tsx'
import { readSettings } from '#services/setting/setting-queries.ts'
import { pageMetadata } from '../page-metadata.ts'
import { publisherView } from '../publisher-view.ts'
import { publicSite } from '../site.ts'

export const dynamic = 'force-dynamic'

export function generateMetadata(): Metadata {
  return pageMetadata({
    title: 'O portalu',
    description: 'Czym jest portal, co znaczą jego daty i oznaczenie archiwum oraz skąd są dane zespołów wojewódzkich.',
    path: '/o-portalu',
  })
}

export default function Page() {
  return <AboutPage site={publicSite()} publisher={publisherView(readSettings(readerContext().db))} />
}
