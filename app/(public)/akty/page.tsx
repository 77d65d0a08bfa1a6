import type { Metadata } from 'next'
import { readerContext } from '#app/_server/context.ts'
import { LegalActsPage } from '#components/legal-act/legal-acts-page.tsx'
import { listPublicLegalActs } from '#services/legal-act/public-legal-acts.ts'
import { pageMetadata } from '../page-metadata.ts'
import { publicSite } from '../site.ts'

export function generateMetadata(): Metadata {
  return pageMetadata({
    title: 'Akty prawne',
    description: 'Akty prawne, na których opiera się rejestr zespołów wojewódzkich: co ustanowiły i co zmieniły.',
    path: '/akty',
  })
}

/** The legal acts that the register of teams rests on. */
export default function Page() {
  const legalActs = listPublicLegalActs(readerContext()).map(({ id, title, signed }) => ({
    title,
    signed,
    href: `/akty/${id}`,
  }))
  return <LegalActsPage site={publicSite()} legalActs={legalActs} />
}
