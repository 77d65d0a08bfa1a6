import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { readerContext } from '#app/_server/context.ts'
import { NewsPage } from '#components/list/news-page.tsx'
import { parsePage } from '#domain/list/paging.ts'
import { listCurrentArticles } from '#services/article/list-current-articles.ts'
import { articleRow } from '../article-row.ts'
import { FEEDS } from '../feed-links.ts'
import { pageMetadata } from '../page-metadata.ts'
import { pageHref, pagerView } from '../pager-view.ts'
import { publicSite } from '../site.ts'

type Props = { searchParams: Promise<{ strona?: string | string[] }> }

const LIST = { path: '/aktualnosci' }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const number = parsePage((await searchParams).strona)?.number ?? 1
  return pageMetadata({
    title: number > 1 ? `Aktualności, strona ${number}` : 'Aktualności',
    description: 'Aktualne komunikaty portalu, od najnowszych.',
    path: pageHref(LIST, number),
  })
}

/** What is current, ten a page. */
export default async function Page({ searchParams }: Props) {
  const page = parsePage((await searchParams).strona) ?? notFound()
  const { total, articles } = listCurrentArticles(readerContext(), page)
  const pager = pagerView(LIST, page, total) ?? notFound()
  const view = { total, articles: articles.map(articleRow), pager, atom: FEEDS.atom, jsonFeed: FEEDS.json }
  return <NewsPage site={publicSite()} view={view} />
}
