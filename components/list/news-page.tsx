import { PageFrame } from '#components/site/page-frame.tsx'
import type { SiteView } from '#components/site/site-view.ts'
import { counted } from '#domain/text/plural.ts'
import { pluralForms } from '#domain/text/plural-forms.ts'
import { typeset } from '#domain/text/typography.ts'
import { ArticleRows } from './article-rows.tsx'
import { EmptyList } from './empty-list.tsx'
import { ListColumns } from './list-columns.tsx'
import { ListHeader } from './list-header.tsx'
import type { ArticleRowView, PagerView } from './list-view.ts'
import { Pager } from './pager.tsx'
import { WaysOn } from './ways-on.tsx'

const OLDER = [
  { label: 'Archiwum według lat', href: '/archiwum' },
  { label: 'Wszystkie tematy', href: '/tematy' },
  { label: 'Szukaj na portalu', href: '/szukaj' },
]

type NewsView = {
  readonly total: number
  readonly articles: readonly ArticleRowView[]
  readonly pager: PagerView
  /** Addresses of the feeds. */
  readonly atom: string
  readonly jsonFeed: string
}

/** What is current, newest first. */
export function NewsPage({ site, view }: { site: SiteView; view: NewsView }) {
  return (
    <PageFrame site={site} current="/aktualnosci" breadcrumbs={[{ label: 'Strona główna', href: '/' }]}>
      <ListHeader title="Aktualności" page={view.pager.current}>
        {view.total > 0 && typeset(`${counted(view.total, pluralForms.article)}, od najnowszych`)}
      </ListHeader>
      {view.total === 0 ? (
        <EmptyList
          sentence="Nie ma teraz żadnej aktualności."
          steps={[
            { label: 'Przejdź do archiwum', href: '/archiwum' },
            { label: 'Przejdź na stronę główną', href: '/' },
          ]}
        />
      ) : (
        <ListColumns
          side={
            <>
              <WaysOn id="szukaj-dalej" title="Szukasz czegoś starszego?" steps={OLDER} />
              <WaysOn
                id="kanaly"
                title="Nowe treści w czytniku"
                steps={[
                  { label: 'Kanał Atom', href: view.atom },
                  { label: 'Kanał JSON Feed', href: view.jsonFeed },
                ]}
              />
            </>
          }
        >
          <ArticleRows articles={view.articles} level={2} />
          <Pager pager={view.pager} />
        </ListColumns>
      )}
    </PageFrame>
  )
}
