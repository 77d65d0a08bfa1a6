import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { readerContext, siteUrl } from '#app/_server/context.ts'
import { ArticlePage } from '#components/article/article-page.tsx'
import { StructuredData } from '#components/site/structured-data.tsx'
import { cardAddress } from '#domain/media/card-address.ts'
import { dateTimeAttribute } from '#domain/partial-date-polish.ts'
import { requireCurrentSlug } from '#services/article/article-address.ts'
import { findPublicArticle, type PublicArticle } from '#services/article/public-article.ts'
import { cardStamp, cardWords, shareCard } from '#services/card/share-card.ts'
import { readSettings } from '#services/setting/setting-queries.ts'
import { decodeAddressPart } from '../../address-part.ts'
import { pageMetadata } from '../../page-metadata.ts'
import { publicSite } from '../../site.ts'
import { articleDescription, articleJsonLd, lastChange, lastChangeDay } from './article-json-ld.ts'
import { articleView } from './article-view.tsx'

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await requireArticle(params)
  const { article, revision, tags } = found
  const card = shareCard(found, publicSite().name)
  return pageMetadata({
    title: revision.title,
    description: articleDescription(found),
    path: `/aktualnosci/${revision.slug}`,
    article: {
      published: revision.firstPublished && dateTimeAttribute(revision.firstPublished),
      modified: lastChangeDay(found),
      tags: tags.map(({ name }) => name),
    },
    card: { src: cardAddress({ revisionId: revision.id, stamp: cardStamp(card) }), alt: cardWords(card) },
    // An archived text stays findable; what it is, is said in words, in this state and in the header made from it.
    other: {
      'komunikat:state': article.publicState,
      // For the gateway, which says it in a header.
      'komunikat:changed': new Date(lastChange(found)).toISOString(),
    },
  })
}

export default async function Page({ params }: Props) {
  const found = await requireArticle(params)
  const context = readerContext()
  const article = articleView(found, context, siteUrl())
  const successor = article.archive?.successor
  return (
    <>
      {/* React moves it into the head; the gateway repeats it in a header. */}
      {successor && <link rel="successor-version" href={`${siteUrl()}${successor.href}`} />}
      <StructuredData things={[articleJsonLd(found, article, readSettings(context.db).publisher)]} />
      <ArticlePage site={publicSite()} article={article} />
    </>
  )
}

async function requireArticle(params: Props['params']): Promise<PublicArticle> {
  const slug = decodeAddressPart((await params).slug)
  if (slug === null) notFound()
  const found = findOnce(slug)
  if (found.kind === 'moved') permanentRedirect(`/aktualnosci/${found.slug}`)
  if (found.kind === 'withdrawn' && found.article.withdrawalSuccessorId !== null) {
    permanentRedirect(`/aktualnosci/${requireCurrentSlug(readerContext().db, found.article.withdrawalSuccessorId)}`)
  }
  if (found.kind !== 'article') notFound()
  return found
}

/** Title and page ask for the same article in one rendering. */
const findOnce = cache((slug: string) => findPublicArticle(readerContext(), slug))
