import type { Metadata } from 'next'
import { MissingPage } from '#components/site/missing-page.tsx'
import { publicSite } from '../../site.ts'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'Nie ma takiej strony', robots: { index: false } }

/** Rendered by the server for every address that leads nowhere, with status 404. */
export default function Page() {
  return <MissingPage site={publicSite()} />
}
