import type { Metadata } from 'next'
import { readerContext } from '#app/_server/context.ts'
import { AboutPage } from '#components/site/about-page.tsx'
import { WrittenPage } from '#components/site/written-page.tsx'
import { readPageBody } from '#services/page/page-queries.ts'
import { readSettings } from '#services/setting/setting-queries.ts'
import { pageMetadata } from '../page-metadata.ts'
import { publisherView } from '../publisher-view.ts'
import { publicSite } from '../site.ts'

export function generateMetadata(): Metadata {
  return pageMetadata({
    title: 'O portalu',
    description: 'Czym jest portal, co znaczą jego daty i oznaczenie archiwum oraz skąd są dane zespołów wojewódzkich.',
    path: '/o-portalu',
  })
}

/** The publisher's words where they were written, with what the settings say; until then the portal's own. */
export default function Page() {
  const { db } = readerContext()
  const site = publicSite()
  const written = readPageBody(db, 'about')
  if (written === null) return <AboutPage site={site} publisher={publisherView(readSettings(db))} />
  return <WrittenPage site={site} current="/o-portalu" title="O portalu" body={written} />
}
