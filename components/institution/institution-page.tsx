import { PageFrame } from '#components/site/page-frame.tsx'
import type { SiteView } from '#components/site/site-view.ts'
import { membershipRoleLabels } from '#components/team/labels.ts'
import { PolishDate } from '#components/ui/polish-date.tsx'
import type { PartialDate } from '#domain/partial-date.ts'
import type { InstitutionKind, MembershipRole } from '#domain/register/register-terms.ts'
import { typeset } from '#domain/text/typography.ts'
import { institutionKindLabels } from './labels.ts'

type InstitutionView = {
  readonly name: string
  readonly kind: InstitutionKind
  readonly parts: readonly {
    readonly id: number
    readonly team: { readonly name: string; readonly href: string }
    readonly role: MembershipRole
    readonly from: PartialDate
    /** The first day on which it is no member; null = it still is. */
    readonly to: PartialDate | null
  }[]
}

const crumbs = [
  { label: 'Strona główna', href: '/' },
  { label: 'Instytucje w zespołach', href: '/instytucje' },
]

/** An institution with the teams it sits or sat in, and when. */
export function InstitutionPage({ site, institution }: { site: SiteView; institution: InstitutionView }) {
  const { name, kind, parts } = institution
  return (
    <PageFrame site={site} current={null} breadcrumbs={crumbs}>
      <article className="record-page">
        <header>
          <p className="team-voivodeship">{typeset(institutionKindLabels[kind])}</p>
          <h1>{typeset(name)}</h1>
        </header>
        <section aria-labelledby="w-zespolach">
          <h2 id="w-zespolach" className="section-title">
            {typeset('W zespołach')}
          </h2>
          {parts.length === 0 ? (
            <p>
              {typeset('Dziś rejestr nie wymienia tej instytucji w żadnym zespole: wcześniejszy wpis sprostowano.')}
            </p>
          ) : (
            <ul className="dated-list">
              {parts.map(({ id, team, role, from, to }) => (
                <li key={id}>
                  <span className="dated-list-date">
                    <PolishDate date={from} form="since" />
                    {to !== null && (
                      <>
                        {typeset(', do dnia poprzedzającego: ')}
                        <PolishDate date={to} form="table" />
                      </>
                    )}
                  </span>
                  <span>
                    <a href={team.href}>{typeset(team.name)}</a>
                    {membershipRoleLabels[role] !== null && ` (${membershipRoleLabels[role]})`}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </section>
        <p className="quiet">
          {typeset(
            'Dzień „od” to pierwszy dzień, od którego rejestr zna skład zespołu; źródła i uwagi do składu są na stronie zespołu.',
          )}
        </p>
      </article>
    </PageFrame>
  )
}
