import type { Metadata } from 'next'
import { MissingPage } from '#components/site/missing-page.tsx'
import { pageMetadata } from '../../page-metadata.ts'
import { publicSite } from '../../site.ts'

export function generateMetadata(): Metadata {
  return pageMetadata({
    title: 'Nie ma takiej strony',
    description: 'Pod tym adresem niczego nie ma.',
    path: '/',
    hidden: true,
  })
}

/** Rendered by the server for every address that leads nowhere, with status 404. */
export default function Page() {
  return <MissingPage site={publicSite()} />
}
