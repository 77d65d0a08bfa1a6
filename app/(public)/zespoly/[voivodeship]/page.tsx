import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { readerContext, siteUrl } from '#app/_server/context.ts'
import { StructuredData } from '#components/site/structured-data.tsx'
import { TeamPage } from '#components/team/team-page.tsx'
import { governmentOrganization } from '#domain/structured-data.ts'
import { findVoivodeshipBySlug } from '#domain/voivodeship.ts'
import { warsawDay } from '#domain/warsaw-time.ts'
import { findTeam } from '#services/team/team-queries.ts'
import { decodeAddressPart } from '../../address-part.ts'
import { pageMetadata } from '../../page-metadata.ts'
import { publicSite } from '../../site.ts'
import { teamView } from './team-view.ts'

type Props = { params: Promise<{ voivodeship: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { voivodeship, found } = await requireTeam(params)
  return pageMetadata({
    title: `Zespół ${voivodeship.adjective}`,
    description: `Zespół w województwie ${voivodeship.inName.replace(/^województwie /, '')}: data powołania, podstawa prawna, skład i źródła.`,
    path: `/zespoly/${voivodeship.slug}`,
    // For the gateway, which says it in a header.
    other: { 'komunikat:changed': new Date(found.recordedAt).toISOString() },
  })
}

export default async function Page({ params }: Props) {
  const { voivodeship, found, context } = await requireTeam(params)
  const team = teamView(voivodeship, found, context, siteUrl())
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

async function requireTeam(params: Props['params']) {
  const slug = decodeAddressPart((await params).voivodeship)
  const found = slug === null ? null : findOnce(slug)
  if (!found) notFound()
  return found
}

/** Title and page ask for the same team in one rendering. */
const findOnce = cache((slug: string) => {
  const voivodeship = findVoivodeshipBySlug(slug)
  const context = readerContext()
  const found = voivodeship && findTeam(context, voivodeship.code, warsawDay(context.now))
  return voivodeship && found ? { voivodeship, found, context } : null
})
