import { EmptyList } from '#components/list/empty-list.tsx'
import { ListHeader } from '#components/list/list-header.tsx'
import { PageFrame } from '#components/site/page-frame.tsx'
import type { SiteView } from '#components/site/site-view.ts'
import { type InstitutionKind, institutionKinds } from '#domain/register/register-terms.ts'
import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'
import { typeset } from '#domain/text/typography.ts'
import { institutionKindLabels } from './labels.ts'

type ListedInstitution = {
  readonly name: string
  readonly kind: InstitutionKind
  readonly href: string
  /** Teams it sits in now. */
  readonly teams: number
}

type Props = { readonly site: SiteView; readonly institutions: readonly ListedInstitution[] }

/** The institutions of the register by their kind, in the order given. */
export function InstitutionsPage({ site, institutions }: Props) {
  const kinds = institutionKinds.filter((kind) => institutions.some((one) => one.kind === kind))
  return (
    <PageFrame site={site} current={null} breadcrumbs={[{ label: 'Strona główna', href: '/' }]}>
      <ListHeader title="Instytucje w zespołach">
        {institutions.length > 0 &&
          typeset(
            `${counted(institutions.length, pluralForms.institution)} według rodzaju, w kolejności alfabetycznej`,
          )}
      </ListHeader>
      {institutions.length === 0 && (
        <EmptyList
          sentence="Rejestr nie zna jeszcze składu żadnego zespołu."
          steps={[{ label: 'Zobacz zespoły', href: '/zespoly' }]}
        />
      )}
      <div className="institution-kinds">
        {kinds.map((kind) => (
          <section key={kind} className="institution-kind" aria-labelledby={`rodzaj-${kind}`}>
            <h2 id={`rodzaj-${kind}`} className="section-title">
              {typeset(institutionKindLabels[kind])}
            </h2>
            <ul className="institution-list">
              {institutions
                .filter((one) => one.kind === kind)
                .map(({ name, href, teams }) => (
                  <li key={href}>
                    <a href={href}>{typeset(name)}</a>
                    {teams !== 1 && (
                      <span className="quiet">
                        {' '}
                        ({typeset(teams === 0 ? 'dziś w żadnym zespole' : counted(teams, pluralForms.team))})
                      </span>
                    )}
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </PageFrame>
  )
}
