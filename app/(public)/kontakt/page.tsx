import type { Metadata } from 'next'
import { readerContext } from '#app/_server/context.ts'
import { ContactPage } from '#components/site/contact-page.tsx'
import { readSettings } from '#services/setting/setting-queries.ts'
import { pageMetadata } from '../page-metadata.ts'
import { publisherView } from '../publisher-view.ts'
import { publicSite } from '../site.ts'

export const dynamic = 'force-dynamic'

export function generateMetadata(): Metadata {
  return pageMetadata({
    title: 'Kontakt',
    description: 'Jak skontaktować się z redakcją portalu: komórka odpowiedzialna, adres e-mail, telefon i adres.',
    path: '/kontakt',
  })
}

export default function Page() {
  return <ContactPage site={publicSite()} publisher={publisherView(readSettings(readerContext().db))} />
}
