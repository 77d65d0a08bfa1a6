import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { readerContext } from '#app/_server/context.ts'
import { TopicPage } from '#components/list/topic-page.tsx'
import { parsePage } from '#domain/list/paging.ts'
import { findTopicArticles } from '#services/article/list-topic-articles.ts'
import { readSettings } from '#services/setting/setting-queries.ts'
import { findSlugOfMergedTopic } from '#services/tag/tag-queries.ts'
import { decodeAddressPart } from '../../address-part.ts'
import { articleRow } from '../../article-row.ts'
import { pageMetadata } from '../../page-metadata.ts'
import { pageHref, pagerView } from '../../pager-view.ts'
import { publicSite } from '../../site.ts'

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ strona?: string | string[] }> }

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { topic, page, list } = await requireTopic(props)
  const title = `Temat: ${topic.name}`
  return pageMetadata({
    title: page.number > 1 ? `${title}, strona ${page.number}` : title,
    description: `Artykuły portalu na temat: ${topic.name}. Najpierw aktualne, potem archiwalne.`,
    path: pageHref(list, page.number),
  })
}

/** Articles of one topic, ten a page: what is current first. */
export default async function Page(props: Props) {
  const { topic, page, list } = await requireTopic(props)
  const pager = pagerView(list, page, topic.current + topic.archived) ?? notFound()
  const view = {
    label: topic.name,
    quickExitUrl: topic.quickExit ? readSettings(readerContext().db)['quick-exit-url'] : null,
    current: topic.current,
    archived: topic.archived,
    articles: topic.articles.map(articleRow),
    pager,
  }
  return <TopicPage site={publicSite()} view={view} />
}

async function requireTopic({ params, searchParams }: Props) {
  const slug = decodeAddressPart((await params).slug) ?? notFound()
  const page = parsePage((await searchParams).strona) ?? notFound()
  const topic = findOnce(slug, page.number) ?? leadOn(slug)
  return { topic, page, list: { path: `/tematy/${topic.slug}` } }
}

/** The address of a topic that was merged leads to the one that took its place, if readers know that one. */
function leadOn(slug: string): never {
  const moved = findSlugOfMergedTopic(readerContext().db, slug) ?? notFound()
  if (!findOnce(moved, 1)) notFound()
  permanentRedirect(`/tematy/${moved}`)
}

/** Title and page ask for the same topic in one rendering. */
const findOnce = cache((slug: string, number: number) => {
  const page = parsePage(String(number))
  return page && findTopicArticles(readerContext(), slug, page)
})
