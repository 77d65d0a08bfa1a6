import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { readerContext } from '#app/_server/context.ts'
import { ArchiveYearPage } from '#components/list/archive-year-page.tsx'
import { parsePage } from '#domain/list/paging.ts'
import { pageMetadata } from '../../page-metadata.ts'
import { pageHref } from '../../pager-view.ts'
import { publicSite } from '../../site.ts'
import { archiveYearPath, archiveYearView } from './archive-year-view.ts'

type Props = { params: Promise<{ rok: string }>; searchParams: Promise<{ strona?: string | string[] }> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { rok } = await params
  const number = parsePage((await searchParams).strona)?.number ?? 1
  return pageMetadata({
    title: number > 1 ? `Archiwum: ${rok}, strona ${number}` : `Archiwum: ${rok}`,
    description: `Treści archiwalne z ${rok} r. według miesiąca pierwszej publikacji.`,
    path: pageHref({ path: archiveYearPath(rok) }, number),
  })
}

/** A year of the archive by month, ten articles a page. A year without articles is no address. */
export default async function Page({ params, searchParams }: Props) {
  const { rok } = await params
  if (!/^[1-9]\d{3}$/.test(rok)) notFound()
  const page = parsePage((await searchParams).strona) ?? notFound()
  const view = archiveYearView(readerContext(), rok, page) ?? notFound()
  return <ArchiveYearPage site={publicSite()} view={view} />
}
