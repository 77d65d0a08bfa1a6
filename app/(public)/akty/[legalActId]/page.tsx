import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { readerContext, siteUrl } from '#app/_server/context.ts'
import { LegalActPage } from '#components/legal-act/legal-act-page.tsx'
import { StructuredData } from '#components/site/structured-data.tsx'
import { parseWholeNumber } from '#domain/list/paging.ts'
import { legislation } from '#domain/structured-data.ts'
import { findPublicLegalAct } from '#services/legal-act/public-legal-acts.ts'
import { pageMetadata } from '../../page-metadata.ts'
import { publicSite } from '../../site.ts'
import { legalActView } from './legal-act-view.ts'

type Props = { params: Promise<{ legalActId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, title } = await requireLegalAct(params)
  return pageMetadata({
    title,
    description: `${title}: co ten akt zmienił w rejestrze zespołów wojewódzkich.`,
    path: `/akty/${id}`,
  })
}

export default async function Page({ params }: Props) {
  const found = await requireLegalAct(params)
  return (
    <>
      <StructuredData
        things={[
          legislation({
            name: found.title,
            url: `${siteUrl()}/akty/${found.id}`,
            identifier: found.promulgation ?? found.number,
            signed: found.signed,
            passedBy: found.issuer,
            sameAs: found.url,
          }),
        ]}
      />
      <LegalActPage site={publicSite()} legalAct={legalActView(found)} />
    </>
  )
}

async function requireLegalAct(params: Props['params']) {
  const id = parseWholeNumber((await params).legalActId)
  return (id === null ? null : findOnce(id)) ?? notFound()
}

/** Title and page ask for the same act in one rendering. */
const findOnce = cache((id: number) => findPublicLegalAct(readerContext(), id))
