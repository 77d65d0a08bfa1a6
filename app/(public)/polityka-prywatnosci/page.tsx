import type { Metadata } from 'next'
import { readerContext } from '#app/_server/context.ts'
import { PlaceholderNote } from '#components/site/placeholder-note.tsx'
import { PrivacyPage } from '#components/site/privacy-page.tsx'
import { PublisherFacts } from '#components/site/publisher-facts.tsx'
import { DataProtectionOfficer, StaffRecords } from '#components/site/records-kept.tsx'
import { WrittenPage } from '#components/site/written-page.tsx'
import { readPageBody } from '#services/page/page-queries.ts'
import { readSettings } from '#services/setting/setting-queries.ts'
import { pageMetadata } from '../page-metadata.ts'
import { publisherView } from '../publisher-view.ts'
import { publicSite } from '../site.ts'

export function generateMetadata(): Metadata {
  return pageMetadata({
    title: 'Polityka prywatności',
    description:
      'Portal nie używa plików cookie i nie śledzi czytelników. Co zapisuje serwer i co zapamiętuje przeglądarka.',
    path: '/polityka-prywatnosci',
  })
}

/** The publisher's words where they were written, with what the settings say; until then the portal's own. */
export default function Page() {
  const { db } = readerContext()
  const site = publicSite()
  const written = readPageBody(db, 'privacy')
  const settings = readSettings(db)
  const publisher = publisherView(settings)
  if (written === null) {
    return <PrivacyPage site={site} publisher={publisher} serverLogs={settings['server-logs-kept']} />
  }
  return (
    <WrittenPage site={site} current="/polityka-prywatnosci" title="Polityka prywatności" body={written}>
      <StaffRecords />
      {publisher.isPlaceholder && <PlaceholderNote />}
      <PublisherFacts publisher={publisher} />
      <DataProtectionOfficer contact={publisher.dpo} />
    </WrittenPage>
  )
}
