import type { Metadata } from 'next'
import { readerContext } from '#app/_server/context.ts'
import { InstitutionsPage } from '#components/institution/institutions-page.tsx'
import { institutionHref } from '#domain/institution/institution-href.ts'
import { listPublicInstitutions } from '#services/institution/public-institutions.ts'
import { pageMetadata } from '../page-metadata.ts'
import { publicSite } from '../site.ts'

export function generateMetadata(): Metadata {
  return pageMetadata({
    title: 'Instytucje w zespołach',
    description: 'Instytucje, które zasiadają lub zasiadały w zespołach wojewódzkich, według rodzaju.',
    path: '/instytucje',
  })
}

/** The institutions that the register of teams names. */
export default function Page() {
  const institutions = listPublicInstitutions(readerContext()).map(({ id, name, kind, teams }) => ({
    name,
    kind,
    teams,
    href: institutionHref(id, name),
  }))
  return <InstitutionsPage site={publicSite()} institutions={institutions} />
}
