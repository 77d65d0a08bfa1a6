import type { Metadata } from 'next'
import { readerContext } from '#app/_server/context.ts'
import { ArchivePage } from '#components/list/archive-page.tsx'
import { listArchiveYears } from '#services/article/list-archived-articles.ts'
import { pageMetadata } from '../page-metadata.ts'
import { publicSite } from '../site.ts'

export function generateMetadata(): Metadata {
  return pageMetadata({
    title: 'Archiwum',
    description: 'Treści archiwalne według roku pierwszej publikacji. Zachowują swój adres i pełny tekst.',
    path: '/archiwum',
  })
}

/** Years of the archive. */
export default function Page() {
  const years = listArchiveYears(readerContext()).map((year) => ({ ...year, href: `/archiwum/${year.year}` }))
  return <ArchivePage site={publicSite()} view={{ years }} />
}
