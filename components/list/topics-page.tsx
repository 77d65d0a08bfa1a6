import { PageFrame } from '#components/site/page-frame.tsx'
import type { SiteView } from '#components/site/site-view.ts'
import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'
import { typeset } from '#domain/text/typography.ts'
import { EmptyList } from './empty-list.tsx'
import { ListHeader } from './list-header.tsx'

type TopicsView = {
  readonly topics: readonly { readonly label: string; readonly href: string; readonly articles: number }[]
}

/** All topics in Polish order, as given. */
export function TopicsPage({ site, view }: { site: SiteView; view: TopicsView }) {
  const { topics } = view
  return (
    <PageFrame site={site} current="/tematy" breadcrumbs={[{ label: 'Strona główna', href: '/' }]}>
      <ListHeader title="Tematy">
        {topics.length > 0 && typeset(`${counted(topics.length, pluralForms.topic)} w kolejności alfabetycznej`)}
      </ListHeader>
      {topics.length === 0 ? (
        <EmptyList
          sentence="Żaden artykuł nie ma jeszcze tematu."
          steps={[{ label: 'Przejdź do aktualności', href: '/aktualnosci' }]}
        />
      ) : (
        <ul className="counted-list">
          {topics.map(({ label, href, articles }) => (
            <li key={href}>
              <a href={href}>{typeset(label)}</a>{' '}
              <span className="quiet">{typeset(counted(articles, pluralForms.article))}</span>
            </li>
          ))}
        </ul>
      )}
    </PageFrame>
  )
}
