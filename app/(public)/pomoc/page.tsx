import type { Metadata } from 'next'
import { readerContext } from '#app/_server/context.ts'
import { HelpPage } from '#components/help/help-page.tsx'
import { pageMetadata } from '../page-metadata.ts'
import { publicSite } from '../site.ts'
import { helpView } from './help-view.ts'

/** The title stays in the history and on the tab: it says nothing of what the help is for. */
export function generateMetadata(): Metadata {
  return pageMetadata({
    title: 'Ważne telefony',
    description: 'Numery telefonów, godziny i źródła, z dniem, na który są aktualne.',
    path: '/pomoc',
  })
}

export default function Page() {
  return <HelpPage site={publicSite()} view={helpView(readerContext())} />
}
