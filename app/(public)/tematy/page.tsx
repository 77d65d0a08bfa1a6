import type { Metadata } from 'next'
import { readerContext } from '#app/_server/context.ts'
import { TopicsPage } from '#components/list/topics-page.tsx'
import { listTopics } from '#services/tag/list-topics.ts'
import { pageMetadata } from '../page-metadata.ts'
import { publicSite } from '../site.ts'

export function generateMetadata(): Metadata {
  return pageMetadata({
    title: 'Tematy',
    description: 'Tematy artykułów portalu w kolejności alfabetycznej, z liczbą artykułów.',
    path: '/tematy',
  })
}

/** All topics in Polish order. */
export default function Page() {
  const topics = listTopics(readerContext()).map(({ name, slug, articles }) => ({
    label: name,
    href: `/tematy/${slug}`,
    articles,
  }))
  return <TopicsPage site={publicSite()} view={{ topics }} />
}
