import { PageFrame } from '#components/site/page-frame.tsx'
import type { SiteView } from '#components/site/site-view.ts'
import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'
import { typeset } from '#domain/text/typography.ts'
import { ArticleRows } from './article-rows.tsx'
import { ListColumns } from './list-columns.tsx'
import { ListHeader } from './list-header.tsx'
import type { ArticleRowView, PagerView } from './list-view.ts'
import { Pager } from './pager.tsx'

/** A month of the archive. `articles` on this page may be fewer than `total`: a month can span pages. */
export type ArchiveMonthView = {
  /** "marzec 2015", or what is said when the month is not known. */
  readonly label: string
  readonly total: number
  /** Where the month begins. */
  readonly href: string
  readonly id: string
  readonly articles: readonly ArticleRowView[]
}

export type ArchiveYearView = {
  readonly year: string
  readonly total: number
  readonly months: readonly ArchiveMonthView[]
  readonly pager: PagerView
}

/** A year of the archive by month. */
export function ArchiveYearPage({ site, view }: { site: SiteView; view: ArchiveYearView }) {
  const { year, total, months, pager } = view
  return (
    <PageFrame
      site={site}
      current="/archiwum"
      breadcrumbs={[
        { label: 'Strona główna', href: '/' },
        { label: 'Archiwum', href: '/archiwum' },
      ]}
    >
      <ListHeader title={`Archiwum: ${year}`} page={pager.current}>
        {typeset(`${counted(total, pluralForms.article)} z ${year} r., według miesiąca pierwszej publikacji`)}
      </ListHeader>
      <ListColumns
        side={
          <nav className="archive-months" aria-label="Miesiące">
            <ul className="counted-list">
              {months.map(({ label, href, total: inMonth }) => (
                <li key={label}>
                  <a href={href}>{label}</a>{' '}
                  <span className="quiet">{typeset(counted(inMonth, pluralForms.article))}</span>
                </li>
              ))}
            </ul>
          </nav>
        }
      >
        {months
          .filter(({ articles }) => articles.length > 0)
          .map(({ label, id, articles }) => (
            <section key={id} className="archive-month" aria-labelledby={id}>
              <h2 id={id} className="section-title">
                {label}
              </h2>
              <ArticleRows articles={articles} level={3} />
            </section>
          ))}
        <Pager pager={pager} />
      </ListColumns>
    </PageFrame>
  )
}
