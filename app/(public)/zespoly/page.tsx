import type { Metadata } from 'next'
import { readerContext, siteUrl } from '#app/_server/context.ts'
import { TeamsPage } from '#components/team/teams-page.tsx'
import { pageMetadata } from '../page-metadata.ts'
import { publicSite } from '../site.ts'
import { isQuestion } from './ask-register.ts'
import { teamsView } from './teams-view.ts'

type Props = {
  searchParams: Promise<{
    'na-dzien'?: string | string[]
    'stan-wiedzy'?: string | string[]
    porownaj?: string | string[]
  }>
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return pageMetadata({
    title: 'Zespoły wojewódzkie',
    description:
      'Wojewódzkie zespoły do spraw przeciwdziałania handlowi ludźmi: data powołania, podstawa prawna i siedziba, z zaznaczeniem, co jest pewne, a czego nie wiadomo.',
    path: '/zespoly',
    hidden: isQuestion(await searchParams),
  })
}

/** The register of teams in force today, or on the day that the address asks about. */
export default async function Page({ searchParams }: Props) {
  return <TeamsPage site={publicSite()} view={teamsView(readerContext(), await searchParams, siteUrl())} />
}
