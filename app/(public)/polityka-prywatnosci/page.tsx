import type { Metadata } from 'next'
import { readerContext } from '#app/_server/context.ts'
import { PrivacyPage } from '#components/site/privacy-page.tsx'
import { readSettings } from '#services/setting/setting-queries.ts'
import { pageMetadata } from '../page-metadata.ts'
import { publisherView } from '../publisher-view.ts'
import { publicSite } from '../site.ts'

export const dynamic = 'force-dynamic'

export function generateMetadata(): Metadata {
  return pageMetadata({
    title: 'Polityka prywatności',
    description:
      'Portal nie używa plików cookie i nie śledzi czytelników. Co zapisuje serwer i co zapamiętuje przeglądarka.',
    path: '/polityka-prywatnosci',
  })
}

export default function Page() {
  return <PrivacyPage site={publicSite()} publisher={publisherView(readSettings(readerContext().db))} />
}
