import type { Metadata } from 'next'
import { readerContext } from '#app/_server/context.ts'
import { TeamsPage } from '#components/team/teams-page.tsx'
import { pageMetadata } from '../page-metadata.ts'
import { publicSite } from '../site.ts'
import { teamsView } from './teams-view.ts'

export function generateMetadata(): Metadata {
  return pageMetadata({
    title: 'Zespoły wojewódzkie',
    description:
      'Wojewódzkie zespoły do spraw przeciwdziałania handlowi ludźmi: data powołania, podstawa prawna i siedziba, z zaznaczeniem, co jest pewne, a czego nie wiadomo.',
    path: '/zespoly',
  })
}

/** The register of teams in force today. */
export default function Page() {
  return <TeamsPage site={publicSite()} view={teamsView(readerContext())} />
}
