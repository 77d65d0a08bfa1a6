import type { LegalActView } from '#components/legal-act/legal-act-page.tsx'
import { voivodeship } from '#domain/voivodeship.ts'
import type { findPublicLegalAct } from '#services/legal-act/public-legal-acts.ts'

type Found = NonNullable<ReturnType<typeof findPublicLegalAct>>

/** What the query found → what the page of an act shows. */
export function legalActView(found: Found): LegalActView {
  const linked = ({ id, title }: { readonly id: number; readonly title: string }) => ({ title, href: `/akty/${id}` })
  const team = ({ code, slug }: Found['basisOf'][number]) => ({
    name: `zespół ${voivodeship(code).adjective}`,
    href: `/zespoly/${slug}`,
  })
  return {
    title: found.title,
    number: found.number,
    issuer: found.issuer,
    signed: found.signed,
    promulgation: found.promulgation,
    url: found.url,
    amends: found.related.amends.map(linked),
    amendedBy: found.related.amendedBy.map(linked),
    effects: found.effects.map(({ kind, on, ...named }) => ({ kind, on, team: team(named) })),
    basisOf: found.basisOf.map(team),
  }
}
