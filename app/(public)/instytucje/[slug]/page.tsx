import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { readerContext, siteUrl } from '#app/_server/context.ts'
import { InstitutionPage } from '#components/institution/institution-page.tsx'
import { StructuredData } from '#components/site/structured-data.tsx'
import { institutionHref, institutionSlug } from '#domain/institution/institution-href.ts'
import { parseWholeNumber } from '#domain/list/paging.ts'
import { organization } from '#domain/structured-data.ts'
import { voivodeship } from '#domain/voivodeship.ts'
import { findPublicInstitution } from '#services/institution/public-institutions.ts'
import { decodeAddressPart } from '../../address-part.ts'
import { pageMetadata } from '../../page-metadata.ts'
import { publicSite } from '../../site.ts'

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, name } = await requireInstitution(params)
  return pageMetadata({
    title: name,
    description: `${name}: w których zespołach wojewódzkich zasiada lub zasiadała i od kiedy.`,
    path: institutionHref(id, name),
  })
}

export default async function Page({ params }: Props) {
  const { id, name, kind, parts } = await requireInstitution(params)
  const view = {
    name,
    kind,
    parts: parts.map(({ code, slug, ...part }) => ({
      ...part,
      team: { name: `zespół ${voivodeship(code).adjective}`, href: `/zespoly/${slug}` },
    })),
  }
  return (
    <>
      <StructuredData things={[organization({ name, url: siteUrl() + institutionHref(id, name) })]} />
      <InstitutionPage site={publicSite()} institution={view} />
    </>
  )
}

/** The number finds it; an address with other words leads to the one with its name of today. */
async function requireInstitution(params: Props['params']) {
  const asked = decodeAddressPart((await params).slug)
  const id = parseWholeNumber(/^\d+(?=-|$)/.exec(asked ?? '')?.[0] ?? '')
  const found = id === null ? null : findOnce(id)
  if (!found) notFound()
  if (asked !== institutionSlug(found.id, found.name)) permanentRedirect(institutionHref(found.id, found.name))
  return found
}

/** Title and page ask for the same institution in one rendering. */
const findOnce = cache((id: number) => findPublicInstitution(readerContext(), id))
