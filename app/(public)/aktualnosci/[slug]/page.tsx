import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { readerContext, siteUrl } from '#app/_server/context.ts'
import { ArticlePage } from '#components/article/article-page.tsx'
import { typeset } from '#domain/text/typography.ts'
import { requireCurrentSlug } from '#services/article/article-address.ts'
import { findPublicArticle, type PublicArticle } from '#services/article/public-article.ts'
import { decodeAddressPart } from '../../address-part.ts'
import { publicSite } from '../../site.ts'
import { articleView } from './article-view.tsx'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { article, revision } = await requireArticle(params)
  const description = revision.summary || revision.bodyText.slice(0, DESCRIPTION_LENGTH)
  return {
    title: `${typeset(revision.title)} – ${publicSite().name}`,
    description,
    alternates: { canonical: `${siteUrl()}/aktualnosci/${revision.slug}` },
    // An archived text stays findable; what it is, is said in words and in the state below.
    other: { 'komunikat:state': article.publicState },
  }
}

export default async function Page({ params }: Props) {
  const found = await requireArticle(params)
  return <ArticlePage site={publicSite()} article={articleView(found, readerContext(), siteUrl())} />
}

const DESCRIPTION_LENGTH = 160

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
const findOnce = cache((slug: string) => findPublicArticle(readerContext(), 'pl', slug))
