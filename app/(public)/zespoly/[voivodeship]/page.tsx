import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { readerContext, siteUrl } from '#app/_server/context.ts'
import { StructuredData } from '#components/site/structured-data.tsx'
import { TeamPage } from '#components/team/team-page.tsx'
import { governmentOrganization } from '#domain/structured-data.ts'
import { findVoivodeshipBySlug } from '#domain/voivodeship.ts'
import { findTeam } from '#services/team/team-queries.ts'
import { decodeAddressPart } from '../../address-part.ts'
import { pageMetadata } from '../../page-metadata.ts'
import { publicSite } from '../../site.ts'
import { askRegister, firstOf, isQuestion } from '../ask-register.ts'
import { teamView } from './team-view.ts'

type Props = {
  params: Promise<{ voivodeship: string }>
  searchParams: Promise<{ 'na-dzien'?: string | string[]; 'stan-wiedzy'?: string | string[] }>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { voivodeship, found } = await requireTeam(params, searchParams)
  return pageMetadata({
    title: `Zespół ${voivodeship.adjective}`,
    description: `Zespół w województwie ${voivodeship.inName.replace(/^województwie /, '')}: data powołania, podstawa prawna, skład i źródła.`,
    path: `/zespoly/${voivodeship.slug}`,
    hidden: isQuestion(await searchParams),
    // For the gateway, which says it in a header.
    other: { 'komunikat:changed': new Date(found.recordedAt).toISOString() },
  })
}

export default async function Page({ params, searchParams }: Props) {
  const { voivodeship, found, context, asked } = await requireTeam(params, searchParams)
  const team = teamView(voivodeship, found, { context, asked, siteUrl: siteUrl() })
  const { established } = team.facts
  return (
    <>
      <StructuredData
        things={[
          governmentOrganization({
            name: team.officialName,
            url: team.url,
            // The vocabulary has no "probably": a date the register does not vouch for stays out.
            founded: established.certainty === 'confirmed' ? established.date : null,
            area: voivodeship.name,
          }),
        ]}
      />
      <TeamPage site={publicSite()} team={team} />
    </>
  )
}

async function requireTeam(params: Props['params'], searchParams: Props['searchParams']) {
  const slug = decodeAddressPart((await params).voivodeship)
  const { 'na-dzien': validOn, 'stan-wiedzy': knownOn } = await searchParams
  const found = slug === null ? null : findOnce(slug, firstOf(validOn), firstOf(knownOn))
  if (!found) notFound()
  return found
}

/** Title and page ask for the same team in one rendering. */
const findOnce = cache((slug: string, validOn: string, knownOn: string) => {
  const voivodeship = findVoivodeshipBySlug(slug)
  const context = readerContext()
  const asked = askRegister(context, { 'na-dzien': validOn, 'stan-wiedzy': knownOn })
  const found = voivodeship && findTeam(context, voivodeship.code, asked)
  return voivodeship && found ? { voivodeship, found, context, asked } : null
})
