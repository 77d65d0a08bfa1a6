import { EmptyList } from '#components/list/empty-list.tsx'
import { ListHeader } from '#components/list/list-header.tsx'
import { PageFrame } from '#components/site/page-frame.tsx'
import type { SiteView } from '#components/site/site-view.ts'
import { PolishDate } from '#components/ui/polish-date.tsx'
import type { PartialDate } from '#domain/partial-date.ts'
import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'
import { typeset } from '#domain/text/typography.ts'

type ListedLegalAct = { readonly title: string; readonly href: string; readonly signed: PartialDate | null }

/** The legal acts of the register, the latest first. */
export function LegalActsPage({ site, legalActs }: { site: SiteView; legalActs: readonly ListedLegalAct[] }) {
  return (
    <PageFrame site={site} current={null} breadcrumbs={[{ label: 'Strona główna', href: '/' }]}>
      <ListHeader title="Akty prawne">
        {legalActs.length > 0 &&
          typeset(`${counted(legalActs.length, pluralForms.legalAct)}, na które powołuje się rejestr zespołów`)}
      </ListHeader>
      {legalActs.length === 0 ? (
        <EmptyList
          sentence="Rejestr zespołów nie powołuje się jeszcze na żaden akt prawny."
          steps={[{ label: 'Zobacz zespoły', href: '/zespoly' }]}
        />
      ) : (
        <ol className="dated-list legal-acts">
          {legalActs.map(({ title, href, signed }) => (
            <li key={href}>
              <span className="dated-list-date">
                {signed === null ? <span className="unknown">brak daty</span> : <PolishDate date={signed} />}
              </span>
              <a href={href}>{typeset(title)}</a>
            </li>
          ))}
        </ol>
      )}
    </PageFrame>
  )
}
