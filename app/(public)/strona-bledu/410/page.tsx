import type { Metadata } from 'next'
import { readerContext } from '#app/_server/context.ts'
import { WithdrawnPage } from '#components/article/withdrawn-page.tsx'
import { slugOfAnyVersion } from '#domain/article/article-address.ts'
import { partialDateFromDay } from '#domain/partial-date.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import { findPublicArticle } from '#services/article/public-article.ts'
import { pageMetadata } from '../../page-metadata.ts'
import { publicSite } from '../../site.ts'

export function generateMetadata(): Metadata {
  return pageMetadata({
    title: 'Tę stronę wycofano',
    description: 'Treść, która była pod tym adresem, nie jest już dostępna.',
    path: '/',
    hidden: true,
  })
}

type Props = { searchParams: Promise<{ adres?: string | string[] }> }

/** Rendered by the server for the address of a withdrawn article, with status 410. */
export default async function Page({ searchParams }: Props) {
  const { adres } = await searchParams
  const slug = typeof adres === 'string' ? slugOfAnyVersion(adres) : null
  const found = slug === null ? null : findPublicArticle(readerContext(), slug)
  const withdrawn = found?.kind === 'withdrawn' ? found.article : null
  const notice = {
    withdrawnOn: withdrawn?.withdrawnAt ? partialDateFromDay(warsawDay(withdrawn.withdrawnAt)) : null,
    reason: withdrawn?.withdrawalReason ?? null,
    successor: null,
  }
  return <WithdrawnPage site={publicSite()} notice={notice} words={slug?.replaceAll('-', ' ') ?? null} />
}
