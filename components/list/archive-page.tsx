import { PageFrame } from '#components/site/page-frame.tsx'
import type { SiteView } from '#components/site/site-view.ts'
import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'
import { typeset } from '#domain/text/typography.ts'
import { EmptyList } from './empty-list.tsx'
import { ListHeader } from './list-header.tsx'

type ArchiveYearsView = {
  readonly years: readonly { readonly year: string; readonly href: string; readonly articles: number }[]
}

/** The archive by year of first publication. */
export function ArchivePage({ site, view }: { site: SiteView; view: ArchiveYearsView }) {
  const total = view.years.reduce((sum, { articles }) => sum + articles, 0)
  return (
    <PageFrame site={site} current="/archiwum" breadcrumbs={[{ label: 'Strona główna', href: '/' }]}>
      <ListHeader title="Archiwum">
        {total > 0 && typeset(`${counted(total, pluralForms.article)}, według roku pierwszej publikacji`)}
      </ListHeader>
      <p className="list-intro">
        {typeset(
          'W archiwum są treści, których już nie aktualizujemy. Zachowują swój adres i pełny tekst, a na każdej stronie jest informacja, że to archiwum.',
        )}
      </p>
      {total === 0 ? (
        <EmptyList
          sentence="Archiwum jest jeszcze puste."
          steps={[{ label: 'Przejdź do aktualności', href: '/aktualnosci' }]}
        />
      ) : (
        <ul className="counted-list">
          {view.years.map(({ year, href, articles }) => (
            <li key={year}>
              <a href={href}>{year}</a> <span className="quiet">{typeset(counted(articles, pluralForms.article))}</span>
            </li>
          ))}
        </ul>
      )}
    </PageFrame>
  )
}
