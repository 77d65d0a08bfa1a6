import type { Metadata } from 'next'
import { readerContext } from '#app/_server/context.ts'
import { ContactPage } from '#components/site/contact-page.tsx'
import { PlaceholderNote } from '#components/site/placeholder-note.tsx'
import { PublisherFacts } from '#components/site/publisher-facts.tsx'
import { WrittenPage } from '#components/site/written-page.tsx'
import { readPageBody } from '#services/page/page-queries.ts'
import { readSettings } from '#services/setting/setting-queries.ts'
import { pageMetadata } from '../page-metadata.ts'
import { publisherView } from '../publisher-view.ts'
import { publicSite } from '../site.ts'

export function generateMetadata(): Metadata {
  return pageMetadata({
    title: 'Kontakt',
    description: 'Jak skontaktować się z redakcją portalu: komórka odpowiedzialna, adres e-mail, telefon i adres.',
    path: '/kontakt',
  })
}

/** The publisher's words where they were written, with what the settings say; until then the portal's own. */
export default function Page() {
  const { db } = readerContext()
  const site = publicSite()
  const written = readPageBody(db, 'contact')
  const publisher = publisherView(readSettings(db))
  if (written === null) return <ContactPage site={site} publisher={publisher} />
  return (
    <WrittenPage site={site} current="/kontakt" title="Kontakt" body={written}>
      {publisher.isPlaceholder && <PlaceholderNote />}
      <PublisherFacts publisher={publisher} />
    </WrittenPage>
  )
}
